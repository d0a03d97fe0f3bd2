import { reportOf } from '#archive/letter/requisites/found-requisites.ts';
import { levelOf } from '../../diagnostics/level-of.ts';
import { countLetters, type IngestedSource, type SourceCounts } from '../count-letters.ts';
import type { Result } from '../result.ts';

/** The results as one JSON array, each with the counts of its source; docs/ingest.md describes its shape. */
export function json(sources: readonly IngestedSource[]): string {
	const entries = sources.flatMap((source) => {
		const counts = countLetters(source);
		return source.results.map((result) => entryOf(result, counts));
	});
	return `${JSON.stringify(entries, null, '\t')}\n`;
}

function entryOf(
	{ file, id, status, values, redactions, proposals = [], messages }: Result,
	source: SourceCounts,
) {
	return {
		file,
		source,
		id,
		status,
		requisites: reportOf(values),
		redactions,
		proposals,
		messages: messages.map(({ ruleId, reason, line, column }) => ({
			ruleId: ruleId ?? null,
			level: ruleId ? levelOf(ruleId) : null,
			reason,
			line: line ?? null,
			column: column ?? null,
		})),
	};
}
