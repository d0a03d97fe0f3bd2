import { limits } from '../mail-limits.ts';
import { tooLarge } from '../too-large.ts';
import { readUuencoded } from '../uuencode.ts';

// «0JLQ*uNC\0», «This mail was scanned»
const junk = /[^A-Za-z0-9+/=\r\n]/;
// «==» and the line's end
const padding = /=+[\r\n]*/;

/**
 * Undoes a Content-Transfer-Encoding (RFC 2045); an unknown one leaves the bytes as they are. Junk inside Base64,
 * padding at every line and escapes cut by a line's end do not stop it.
 *
 * @throws Refusal if the result is past the limit.
 */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
	const name = encoding.toLowerCase();
	const base64 = name.includes('base64');
	if (body.length * (base64 ? 0.72 : 1) > limits.part)
		throw tooLarge('A part of the mail', `${limits.part} bytes`);
	if (base64) return decodeBase64(body);
	if (name.includes('quoted-printable')) return decodeQuotedPrintable(body);
	if (/^(?:x-)?uue/.test(name)) return readUuencoded(body.toString('latin1')).files[0]?.bytes ?? body;
	return body;
}

function decodeBase64(body: Buffer): Buffer {
	let text = body.toString('latin1');
	if (junk.test(text)) {
		// A list server's footer or a virus scanner's note is lines of words, not stray signs in a line.
		const lines = text.split('\n').filter((line) => !/[^\s=]\s+\S/.test(line.trim()));
		text = lines.join('').replace(/[^A-Za-z0-9+/=]+/g, '');
	}
	return Buffer.concat(text.split(padding).map((unit) => Buffer.from(unit, 'base64')));
}

function decodeQuotedPrintable(body: Buffer): Buffer {
	const out = Buffer.allocUnsafe(body.length);
	let length = 0;
	for (let at = 0; at < body.length; ) {
		const byte = body[at] ?? 0;
		const taken = byte === 0x3d ? escapeAt(body, at) : null;
		if (taken === null || taken.byte !== null) out[length++] = taken?.byte ?? byte;
		at += taken?.length ?? 1;
	}
	return out.subarray(0, length);
}

/** What is at a «=»: an escaped byte, a soft line break (no byte), or null for a plain «=». */
function escapeAt(body: Buffer, at: number): { byte: number | null; length: number } | null {
	let next = at + 1;
	while (body[next] === 0x20 || body[next] === 0x09) next++;
	const broken = next >= body.length ? 0 : breakAt(body, next);
	if (broken > 0 || next >= body.length) return { byte: null, length: next + broken - at };
	const high = hexOf(body[at + 1]);
	if (high < 0) return null;
	// «=D» + line end + «0»: a relay wrapped the line inside the escape.
	const wrap = breakAt(body, at + 2);
	const low = hexOf(body[at + 2 + wrap]);
	return low < 0 ? null : { byte: high * 16 + low, length: 3 + wrap };
}

function breakAt(body: Buffer, at: number): number {
	if (body[at] === 0x0a) return 1;
	return body[at] === 0x0d && body[at + 1] === 0x0a ? 2 : 0;
}

function hexOf(byte: number | undefined): number {
	if (byte === undefined) return -1;
	if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
	const letter = byte & 0xdf;
	return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1;
}
