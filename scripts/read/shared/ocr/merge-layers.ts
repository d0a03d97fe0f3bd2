import { boxAround } from '../geometry/box-around.ts';
import { median } from '../geometry/median.ts';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from './recognise.ts';

/** Words: a page with fewer is a cover, an envelope or a form in colour, and has no text to be beside. */
const enoughPrint = 20;
/** Share of the page that a letterhead takes; what is coloured in it may be the letterhead itself. */
const headShare = 0.3;
/** Signs. */
const longestRest = 2;

/**
 * Puts together what was read in print and what was read in colour. Coloured words that go on a printed line, a link for
 * instance, join it; coloured lines at the page's head or at the edge of the text stay lines like others; the rest below
 * the head, seals and stamps of copies, is marked as stamped.
 *
 * @param height of the picture, in pixels
 * @param hasLetterhead whether the page may have a letterhead: no page but the first does
 */
export function mergeLayers(
	print: RecognisedPage,
	colour: RecognisedPage,
	height: number,
	hasLetterhead = true,
): RecognisedPage {
	const lines: RecognisedLine[] = print.lines.map((line) => ({ ...line }));
	const printed = print.lines.flatMap(({ words }) => words);
	const edge = median(print.lines.map(({ box }) => box[0]));
	const extra: RecognisedLine[] = [];
	for (const line of colour.lines) {
		const at = lines.findIndex((other) => goesOn(other, line));
		const host = lines[at];
		if (host) {
			lines[at] = joined(host, line);
			continue;
		}
		const type = line.box[3] - line.box[1];
		const stamped =
			printed.length >= enoughPrint &&
			line.box[1] > height * (hasLetterhead ? headShare : 0) &&
			Math.abs(line.box[0] - edge) > type * 1.5;
		extra.push(stamped ? { ...line, stamped } : line);
	}
	return { engine: print.engine, lines: [...lines, ...extra].sort((a, b) => a.box[1] - b.box[1]) };
}

/**
 * Whether a coloured line is on a printed one: of its height, a blank away from one of its words; or around all of it, as
 * figures stamped on the rules of a form are around its «№».
 */
function goesOn(line: RecognisedLine, coloured: RecognisedLine): boolean {
	if (isAround(coloured, line)) return true;
	const [, top, , bottom] = line.box;
	const [left, y0, right, y1] = coloured.box;
	const type = bottom - top;
	if (Math.abs(y1 - bottom) > type * 0.3 || Math.abs(y0 - top) > type * 0.5) return false;
	return line.words.some(({ box }) => {
		const gap = Math.max(left - box[2], box[0] - right);
		return gap >= 0 && gap < type * 0.8;
	});
}

/** By the feet of the words, for those of a stamp reach over the rule below. */
function isAround(coloured: RecognisedLine, line: RecognisedLine): boolean {
	const printed = line.words.filter((word) => !isRest(word, coloured));
	const [first, last] = [printed[0], printed.at(-1)];
	if (!first || !last || first.box[0] < coloured.box[0] || last.box[2] > coloured.box[2]) return false;
	const foot = ({ words }: Pick<RecognisedLine, 'words'>) => median(words.map(({ box }) => box[3]));
	const type = median(coloured.words.map(({ box }) => box[3] - box[1]));
	const isClear = printed.every(({ box }) =>
		coloured.words.every((word) => word.box[2] <= box[0] || word.box[0] >= box[2]),
	);
	return isClear && Math.abs(foot({ words: printed }) - foot(coloured)) < type * 0.3;
}

/** Whether a printed sign is what a coloured word left in the print. */
function isRest({ text, box }: RecognisedWord, coloured: RecognisedLine): boolean {
	const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
	const isWithin = coloured.words.some(
		(word) => x > word.box[0] && x < word.box[2] && y > word.box[1] && y < word.box[3],
	);
	return text.length <= longestRest && isWithin;
}

function joined(line: RecognisedLine, coloured: RecognisedLine): RecognisedLine {
	const printed = line.words.filter((word) => !isRest(word, coloured));
	const words = [...printed, ...coloured.words].sort((a, b) => a.box[0] - b.box[0]);
	return { words, box: boxAround(words.map(({ box }) => box)) };
}
