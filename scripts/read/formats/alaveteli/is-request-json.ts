/** In bytes: no request's JSON comes near it. */
const looksInto = 10 * 1024 * 1024;
/** Example: «{», after a byte order mark. */
const opening = /^(?:\u00EF\u00BB\u00BF)?\s*\{/u;

/** Whether the bytes are a request's JSON as served by Alaveteli. */
export function isRequestJson(bytes: Uint8Array): boolean {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looksInto));
	const opens = buffer.subarray(0, 100).toString('latin1').match(opening);
	return opens !== null && buffer.includes('"url_title"') && buffer.includes('"described_state"');
}
