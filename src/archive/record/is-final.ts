import type { Outcome } from '../letter/outcome.ts';

/** Whether an outcome ends what its body owes: after an extension, a question or a bill something is still to come. */
export function isFinal(outcome: Outcome): boolean {
	return ['given', 'in-part', 'refused', 'not-held', 'forwarded'].includes(outcome);
}
