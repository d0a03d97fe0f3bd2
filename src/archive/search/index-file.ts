/**
 * Files of the search index are scripts: each calls `indexFile(content)` with its bytes as the characters of a string
 * (Windows-1252), so that the one file is read by `fetch` from a server and by a `<script>` from disk, where nothing else may
 * be read. Two bytes in a hundred are added.
 */
const START = 'indexFile("';
const END = '");';

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Letters that stand after a backslash for bytes that no string literal may hold (ECMAScript, String Literals). */
const ESCAPES: ReadonlyMap<number, number> = new Map([
	[BACKSLASH, BACKSLASH],
	[QUOTE, QUOTE],
	[LINE_FEED, 0x6e],
	[CARRIAGE_RETURN, 0x72],
]);
const UNESCAPES: ReadonlyMap<number, number> = new Map([...ESCAPES].map(([byte, letter]) => [letter, byte]));

/**
 * A file of the index as it is published.
 *
 * @example
 * packIndexFile(new TextEncoder().encode('a"b')) // bytes of 'indexFile("a\\"b");'
 */
export function packIndexFile(content: Uint8Array): Uint8Array {
	const escaped = content.reduce((count, byte) => count + (ESCAPES.has(byte) ? 1 : 0), 0);
	const file = new Uint8Array(START.length + content.length + escaped + END.length);
	file.set(new TextEncoder().encode(START));
	let at = START.length;
	for (const byte of content) {
		const letter = ESCAPES.get(byte);
		if (letter !== undefined) file[at++] = BACKSLASH;
		file[at++] = letter ?? byte;
	}
	file.set(new TextEncoder().encode(END), at);
	return file;
}

/**
 * The content of a file that `packIndexFile` made.
 *
 * @throws Error where it is none
 */
export function unpackIndexFile(file: Uint8Array): Uint8Array {
	const textOf = (part: Uint8Array) => new TextDecoder().decode(part);
	if (textOf(file.subarray(0, START.length)) !== START || textOf(file.subarray(-END.length)) !== END) {
		throw new Error('not a file of the search index: build the archive again (npm run build)');
	}
	const content = new Uint8Array(file.length - START.length - END.length);
	let length = 0;
	for (let at = START.length; at < file.length - END.length; at += 1) {
		const byte = file[at] ?? 0;
		content[length++] = byte === BACKSLASH ? (UNESCAPES.get(file[++at] ?? 0) ?? 0) : byte;
	}
	return content.subarray(0, length);
}
