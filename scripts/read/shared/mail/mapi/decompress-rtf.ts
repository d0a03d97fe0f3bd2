import { limits } from '../mail-limits.ts';

const dictionary = Buffer.from(
	'{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
	'latin1',
);

/**
 * Unpacks the RTF that Outlook keeps of a body (LZFu, MS-OXRTFCP), or returns null where it is no such thing. The checksum
 * is not looked at: a damaged body is better than none.
 */
export function decompressRtf(packed: Buffer): Buffer | null {
	if (packed.length < 16) return null;
	const size = Math.min(packed.readUInt32LE(4), limits.body);
	const kind = packed.toString('latin1', 8, 12);
	if (kind === 'MELA') return packed.subarray(16, 16 + size);
	if (kind !== 'LZFu') return null;
	const out = Buffer.alloc(dictionary.length + size);
	dictionary.copy(out);
	let length = dictionary.length;
	for (let at = 16; at < packed.length && length < out.length; ) {
		const control = packed[at++] ?? 0;
		for (let bit = 0; bit < 8 && at < packed.length && length < out.length; bit++) {
			if ((control & (1 << bit)) === 0) {
				out[length++] = packed[at++] ?? 0;
				continue;
			}
			if (at + 2 > packed.length) return out.subarray(dictionary.length, length);
			const reference = packed.readUInt16BE(at);
			at += 2;
			// Places count in a window of 4096 bytes; the place where the next byte goes ends the text.
			const back = (length - (reference >> 4)) & 0xfff;
			if (back === 0) return out.subarray(dictionary.length, length);
			for (let count = (reference & 0xf) + 2; count > 0 && length < out.length; count--) {
				out[length] = out[length - back] ?? 0x20;
				length++;
			}
		}
	}
	return out.subarray(dictionary.length, length);
}
