import { PlaceFault } from '#store/files/storage-fault.ts';
import { failureOf } from '../diagnostics/failure.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Rule } from '../diagnostics/rules.ts';

/** The diagnosis with which a letter or a source is refused, from what was thrown: an expected error, or a bug in the program. */
export function diagnosisOf(error: unknown): { readonly ruleId: Rule; readonly reason: string } {
	if (error instanceof Refusal) return { ruleId: error.ruleId, reason: error.message };
	if (error instanceof PlaceFault) return { ruleId: 'unwritable-place', reason: error.message };
	return failureOf(error);
}
