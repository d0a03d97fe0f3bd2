import { Refusal } from '../../diagnostics/refusal.ts';

/** For `assert.throws` and `assert.rejects`: the source is refused by this rule. */
export function refusal(ruleId: string): (error: unknown) => boolean {
	return (error) => error instanceof Refusal && error.ruleId === ruleId;
}
