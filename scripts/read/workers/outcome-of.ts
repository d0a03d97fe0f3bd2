import { failureOf } from '../../diagnostics/failure.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Outcome } from './job.ts';

/** Does the work of a job: what it refuses, and what breaks it, becomes its outcome. Never rejects. */
export async function outcomeOf<Done>(work: () => Promise<Done> | Done): Promise<Outcome<Done>> {
	try {
		return { status: 'done', value: await work() };
	} catch (error) {
		if (error instanceof Refusal) return { status: 'refused', ruleId: error.ruleId, reason: error.message };
		return { status: 'refused', ...failureOf(error) };
	}
}
