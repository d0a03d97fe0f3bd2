import type { RequisiteWords } from '#archive/letter/requisites/requisite-words.ts';
import { letterUnits } from '#store/differences/letter-units.ts';
import {
	type RecordName,
	type RequisiteDifference,
	recordDifference,
	requisiteDifference,
} from '#store/differences/requisite-difference.ts';
import { textDifference, type UnitDifference } from '#store/differences/text-difference.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';

/** Consecutive units of the text: a changed one, or a stretch of unchanged ones. */
export interface DifferenceRun {
	readonly same: boolean;
	readonly units: readonly UnitDifference[];
}

/** What changed between two versions of a letter. */
export interface LetterDifference {
	readonly requisites: readonly RequisiteDifference[];
	readonly records: readonly RecordName[];
	readonly runs: readonly DifferenceRun[];
	/** Whether any words of the text changed, or their order. */
	readonly textChanged: boolean;
}

/** Compares two versions of a letter. */
export function letterDifference(
	before: LetterText,
	after: LetterText,
	words: RequisiteWords,
): LetterDifference {
	const units = textDifference(
		letterUnits(before.body, before.letter.paragraphs),
		letterUnits(after.body, after.letter.paragraphs),
	);
	return {
		requisites: requisiteDifference(before.letter, after.letter, words),
		records: recordDifference(before.letter, after.letter),
		runs: runsOf(units),
		textChanged: units.some(({ state }) => state !== 'same'),
	};
}

function runsOf(units: readonly UnitDifference[]): DifferenceRun[] {
	const runs: { same: boolean; units: UnitDifference[] }[] = [];
	for (const unit of units) {
		const last = runs.at(-1);
		const same = unit.state === 'same';
		if (same && last?.same) last.units.push(unit);
		else runs.push({ same, units: [unit] });
	}
	return runs;
}
