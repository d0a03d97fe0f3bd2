import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { BoxByHand, ByHand, WordsByHand } from '#archive/letter/by-hand.ts';
import type { PersonalSpan } from '#archive/letter/redaction.ts';
import type { PlacedBox } from '../../read/contract/copy-outcome.ts';
import type { DocumentReading, PlacedWord } from '../../read/contract/reading.ts';

/** Where in a letter the things are that a person masks and unmasks. */
export interface PlacesByHand {
	readonly masked: readonly PersonalSpan[];
	/** Boxes on pages, removed from the copy completely, whatever is there. */
	readonly boxes: readonly PlacedBox[];
	/** For each of the unmasked words, where they are. */
	readonly kept: readonly (readonly PersonalSpan[])[];
	/** Whether some of what a person masks is nowhere in the letter. */
	readonly isMissing: boolean;
}

/**
 * Finds what a person masks and unmasks: words wherever they occur in the letter, and boxes with the words that are in them by
 * half or more.
 *
 * @param text of the letter, and the places of its words, null if they do not apply to this text
 */
export function placesByHand(
	text: string,
	{ words, pages }: Pick<DocumentReading, 'words' | 'pages'>,
	{ mask, keep }: ByHand,
	jurisdiction: Pick<Jurisdiction, 'findWords'>,
): PlacesByHand {
	const find = ({ words: said, kind }: WordsByHand): PersonalSpan[] =>
		jurisdiction.findWords(text, said).map((span) => ({ ...span, kind }));
	const said = mask.flatMap((one) => ('words' in one ? [find(one)] : []));
	const boxes = mask.filter((one) => 'box' in one);
	const inBoxes = boxes.map((one) => wordsIn(one, words ?? []));
	const kept = keep.map(find);
	const isOffPage = ({ page }: BoxByHand) => words === null || pages === null || page > pages;
	return {
		masked: [...said, ...inBoxes].flat(),
		boxes: boxes.map(({ page, box }) => ({ page: page - 1, box })),
		kept,
		isMissing: said.some((spans) => spans.length === 0) || boxes.some(isOffPage),
	};
}

/** The words in a box; adjacent ones make one stretch. */
function wordsIn({ page, box, kind }: BoxByHand, words: readonly PlacedWord[]): PersonalSpan[] {
	const spans: PersonalSpan[] = [];
	let last = -2;
	for (const [at, word] of words.entries()) {
		if (word.page !== page - 1 || !isInside(word.box, box)) continue;
		const before = spans.at(-1);
		if (before && last === at - 1) spans[spans.length - 1] = { ...before, end: word.end };
		else spans.push({ start: word.start, end: word.end, kind });
		last = at;
	}
	return spans;
}

function isInside(
	[x0, y0, x1, y1]: PlacedWord['box'],
	[left, top, right, bottom]: BoxByHand['box'],
): boolean {
	const width = Math.min(x1, right) - Math.max(x0, left);
	const height = Math.min(y1, bottom) - Math.max(y0, top);
	if (width <= 0 || height <= 0) return false;
	return width * height >= ((x1 - x0) * (y1 - y0)) / 2;
}
