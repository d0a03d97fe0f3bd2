import type { LetterOutcome } from '../letter/requisites/outcome.ts';

/** Whether an answer refuses what was asked for, or a part of it. */
export function isRefusal(outcome: Pick<LetterOutcome, 'is'> | null): boolean {
	return outcome?.is === 'refused' || outcome?.is === 'in-part';
}
