import { reportOf } from '#archive/letter/requisites/found-requisites.ts';
import type { Result } from '../result.ts';

/** The results as one JSON array; docs/ingest.md describes its shape. */
export function json(results: readonly Result[]): string {
	return `${JSON.stringify(results.map(entryOf), null, '\t')}\n`;
}

function entryOf({ file, id, status, values, redactions, messages }: Result) {
	return {
		file,
		id,
		status,
		requisites: reportOf(values),
		redactions,
		messages: messages.map(({ ruleId, reason, line, column }) => ({
			ruleId: ruleId ?? null,
			reason,
			line: line ?? null,
			column: column ?? null,
		})),
	};
}
