// «<!DOCTYPE html>», a browser's note before it
const pageStart =
	/^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html)/iu;
const messageMarks = ['class="outgoing correspondence', 'class="incoming correspondence'];

/** Whether the bytes are an HTML page with messages in the markup of Alaveteli's themes (`request/_correspondence`). */
export function isRequestPage(bytes: Uint8Array): boolean {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const begins = buffer.subarray(0, 2_000).toString('latin1');
	return pageStart.test(begins) && messageMarks.some((mark) => buffer.includes(mark));
}
