import type { LetterOutcome } from '../letter/requisites/outcome.ts';

/**
 * Whether an answer refuses what was asked for, or a part of it. A part that was only sent on to another body, or is not held,
 * is no refusal: the program names no ground there. A person who says «in part» is taken at their word.
 */
export function isRefusal(outcome: Pick<LetterOutcome, 'is' | 'ground' | 'derived'> | null): boolean {
	if (outcome?.is === 'in-part') return outcome.ground !== null || !outcome.derived;
	return outcome?.is === 'refused';
}
