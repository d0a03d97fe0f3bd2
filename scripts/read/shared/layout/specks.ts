import { hiddenWords } from '#archive/letter/separators.ts';
import { boxAround } from '../geometry/box-around.ts';
import type { Segment } from './segments.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;
// «.», «|», «- .»; not a line of underscores to write on
const speck = /^[^\p{L}\p{N}_]{1,3}$/u;

/**
 * Leaves out points and strokes that are alone outside the text: traces of a form's frame, dust on a scan. A page that
 * has nothing else keeps them.
 */
export function withoutSpecks(segments: readonly Segment[]): Segment[] {
	const written = segments.filter(({ text }) => isWritten(text));
	const [left, top, right, bottom] = boxAround(written.map(({ box }) => box));
	return segments.filter(({ text, box }) => {
		if (isWritten(text) || !speck.test(text)) return true;
		return box[2] > left && box[0] < right && box[3] > top && box[1] < bottom;
	});
}

/** Hidden words count as words: there is something. */
function isWritten(text: string): boolean {
	return letterOrDigit.test(text) || text.includes(hiddenWords);
}
