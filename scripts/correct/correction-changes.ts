import type { RequisiteWords } from '#archive/letter/requisites/requisite-words.ts';
import { letterUnits } from '#store/differences/letter-units.ts';
import { requisiteDifference } from '#store/differences/requisite-difference.ts';
import { textDifference } from '#store/differences/text-difference.ts';
import type { DifferencePart } from '#store/differences/word-difference.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';

/** A paragraph or a requisite that a correction changes, word by word. */
export interface CorrectionChange {
	/** Id of a paragraph, or null; label of a requisite, or null. */
	readonly paragraph: string | null;
	readonly requisite: string | null;
	readonly parts: readonly DifferencePart[];
}

/** Signs of unchanged words that are shown on each side of a change. */
const context = 40;

/** Values as the files have them. */
const plainWords: RequisiteWords = {
	date: (iso) => iso,
	authority: (id) => id,
	subject: (id) => id,
	say: (word) => word,
};

/**
 * What a correction changes for readers, word by word: requisites, then the text; the page of the two versions’ differences
 * will show the same.
 */
export function correctionChanges(before: LetterText, after: LetterText): CorrectionChange[] {
	const requisites = requisiteDifference(before.letter, after.letter, plainWords).map(
		({ label, parts }): CorrectionChange => ({ paragraph: null, requisite: label, parts }),
	);
	const [old, now] = [before, after].map(({ letter, body }) => letterUnits(body, letter.paragraphs));
	const text = textDifference(old ?? [], now ?? []).flatMap(({ id, state, parts }): CorrectionChange[] =>
		state === 'same' ? [] : [{ paragraph: id, requisite: null, parts }],
	);
	return [...requisites, ...text];
}

/**
 * A change in a line of plain text: what goes in [-…-], what comes in {+…+}, and as much of the rest as tells where it is.
 *
 * @example
 * changeInLine({ paragraph: 'p3', requisite: null, parts })
 * // 'p3: …на суму [-12-] {+14 тис.+} грн'
 */
export function changeInLine({ paragraph, requisite, parts }: CorrectionChange): string {
	const words = parts.map(({ kind, text }, at) => {
		if (kind === 'removed') return `[-${text}-]`;
		if (kind === 'added') return `{+${text}+}`;
		return shortened(text, { before: at > 0, after: at < parts.length - 1 });
	});
	return `${paragraph ?? requisite ?? 'text'}: ${words.join('').replaceAll(/\s+/g, ' ').trim()}`;
}

function shortened(text: string, { before, after }: { before: boolean; after: boolean }): string {
	if (text.length <= 2 * context) return text;
	return `${before ? text.slice(0, context) : ''}…${after ? text.slice(-context) : ''}`;
}
