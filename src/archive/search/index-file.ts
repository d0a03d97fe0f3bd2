/**
 * Files of the search index are scripts: each calls `searchIndexFile(name, content)` with its bytes as the characters of a
 * string (Windows-1252), so that the one file is read by `fetch` from a server and by a `<script>` from disk, where nothing
 * else may be read. Two bytes in a hundred are added.
 */
const START = 'searchIndexFile("';
const BETWEEN = '","';
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
 * @param name its name in the index folder, without quotation marks, e.g. `fragment/uk_1a2b3c4.pf_fragment`
 * @example
 * packIndexFile('words/0', new TextEncoder().encode('a"b')) // bytes of 'searchIndexFile("words/0","a\\"b");'
 */
export function packIndexFile(name: string, content: Uint8Array): Uint8Array {
	const head = new TextEncoder().encode(START + name + BETWEEN);
	const escaped = content.reduce((count, byte) => count + (ESCAPES.has(byte) ? 1 : 0), 0);
	const file = new Uint8Array(head.length + content.length + escaped + END.length);
	file.set(head);
	let at = head.length;
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
	const nameEnd = file.indexOf(QUOTE, START.length);
	const head = new TextDecoder().decode(file.subarray(0, nameEnd + BETWEEN.length));
	if (nameEnd === -1 || !head.startsWith(START) || !head.endsWith(BETWEEN)) {
		throw new Error('not a file of the search index: build the archive again (npm run build)');
	}
	const content = new Uint8Array(file.length - head.length - END.length);
	let length = 0;
	for (let at = head.length; at < file.length - END.length; at += 1) {
		const byte = file[at] ?? 0;
		content[length++] = byte === BACKSLASH ? (UNESCAPES.get(file[++at] ?? 0) ?? 0) : byte;
	}
	return content.subarray(0, length);
}
