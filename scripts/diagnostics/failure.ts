import type { Rule } from './rules.ts';

// «at read (file:///home/a/scripts/ingest/steps/read.ts:20:5)» gives «scripts/ingest/steps/read.ts:20:5»
const sourcePlace = /((?:scripts|src)\/[\w./-]+\.ts:\d+:\d+)/;

/** An unexpected error as a diagnostic: it may quote the letter, so that only its kind and place are told. */
export function failureOf(error: unknown): { ruleId: Rule; reason: string } {
	const place = error instanceof Error ? sourcePlace.exec(error.stack ?? '')?.[1] : undefined;
	const kind = error instanceof Error ? error.name : typeof error;
	return {
		ruleId: 'internal-error',
		reason: `The program failed on this file (${kind}${place ? ` at ${place}` : ''}); nothing of it was written. Please report it with this line, without the letter.`,
	};
}
