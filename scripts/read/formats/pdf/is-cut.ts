/** Bytes at a file's end in which readers look for the mark (ISO 32000-2, annex I, has 1024), with room for what mail adds. */
const reach = 4096;
const endMark = Buffer.from('%%EOF');

/**
 * Whether a PDF lacks the mark of its end, as after a download that stopped: what was lost with it, nobody can tell, for
 * readers repair the file.
 *
 * @example
 * isCut(Buffer.from('%PDF-1.7 … startxref 9 %%EOF')) // false
 */
export function isCut(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.subarray(Math.max(0, bytes.length - reach))).lastIndexOf(endMark) === -1;
}
