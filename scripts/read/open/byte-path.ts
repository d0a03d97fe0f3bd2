// a run of whole UTF-8 sequences (RFC 3629), «Лист», or one byte, 0x8B
const utf8OrByte =
	/((?:[^\x80-\xFF]|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2})+)|[\x80-\xFF]/g;
// the byte 0x8B in «\uDC8B.txt»
const loneByte = /((?<![\uD800-\uDBFF])[\uDC80-\uDCFF])/g;

/**
 * Names of files are bytes, and not always UTF-8: a ZIP of an old Windows unpacked on Linux leaves names in its code page.
 * Here a path is text all the same; a byte that is not UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF, which no
 * other name can contain.
 *
 * @example
 * pathOfBytes(Buffer.from([0x8b, 0x2e, 0x74, 0x78, 0x74])) // '\uDC8B.txt'
 */
export function pathOfBytes(bytes: Buffer): string {
	return bytes
		.toString('latin1')
		.replace(utf8OrByte, (part, utf8?: string) =>
			utf8 === undefined
				? String.fromCharCode(0xdc00 + part.charCodeAt(0))
				: Buffer.from(utf8, 'latin1').toString('utf8'),
		);
}

/** The same path for the file system: bytes where it is no text. */
export function onDisk(path: string): string | Buffer {
	if (path.isWellFormed()) return path;
	return Buffer.concat(
		path.split(loneByte).map((part) => {
			const code = part.charCodeAt(0);
			return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code & 0xff]) : Buffer.from(part);
		}),
	);
}

/**
 * The same path for a person and for JSON.
 *
 * @example
 * shownPath('\uDC8B.txt') // '\\x8B.txt'
 */
export function shownPath(path: string): string {
	return path.replace(loneByte, (byte) => `\\x${(byte.charCodeAt(0) & 0xff).toString(16).toUpperCase()}`);
}
