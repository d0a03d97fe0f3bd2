/**
 * Files of the search index are scripts: each calls `indexFile(content)` with its bytes as the characters of a string
 * (Windows-1252), so that the one file is read by `fetch` from a server and by a `<script>` from disk, where nothing else may
 * be read. Two bytes in a hundred are added.
 */
const start = 'indexFile("';
const end = '");';

const backslash = 0x5c;
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Letters that stand after a backslash for bytes that no string literal may hold (ECMAScript, String Literals). */
const escapes: ReadonlyMap<number, number> = new Map([
	[backslash, backslash],
	[quote, quote],
	[lineFeed, 0x6e],
	[carriageReturn, 0x72],
]);
const unescapes: ReadonlyMap<number, number> = new Map([...escapes].map(([byte, letter]) => [letter, byte]));

/**
 * A file of the index as it is published.
 *
 * @example
 * packIndexFile(new TextEncoder().encode('a"b')) // bytes of 'indexFile("a\\"b");'
 */
export function packIndexFile(content: Uint8Array): Uint8Array {
	const escaped = content.reduce((count, byte) => count + (escapes.has(byte) ? 1 : 0), 0);
	const file = new Uint8Array(start.length + content.length + escaped + end.length);
	file.set(new TextEncoder().encode(start));
	let at = start.length;
	for (const byte of content) {
		const letter = escapes.get(byte);
		if (letter !== undefined) file[at++] = backslash;
		file[at++] = letter ?? byte;
	}
	file.set(new TextEncoder().encode(end), at);
	return file;
}

/**
 * The content of a file that `packIndexFile` made.
 *
 * @throws Error if it is none
 */
export function unpackIndexFile(file: Uint8Array): Uint8Array {
	const textOf = (part: Uint8Array) => new TextDecoder().decode(part);
	if (textOf(file.subarray(0, start.length)) !== start || textOf(file.subarray(-end.length)) !== end) {
		throw new Error('not a file of the search index: build the archive again (npm run build)');
	}
	const content = new Uint8Array(file.length - start.length - end.length);
	let length = 0;
	for (let at = start.length; at < file.length - end.length; at += 1) {
		const byte = file[at] ?? 0;
		content[length++] = byte === backslash ? (unescapes.get(file[++at] ?? 0) ?? 0) : byte;
	}
	return content.subarray(0, length);
}
