import { reportOf } from '#archive/letter/requisites/found-requisites.ts';
import { jsonReport } from '../../cli/report/json-report.ts';
import { levelOf } from '../../diagnostics/level-of.ts';
import { countLetters, type IngestedSource, type SourceCounts } from '../count-letters.ts';
import { findingsOf } from '../findings-of.ts';
import type { Result } from '../result.ts';

/** The results as one JSON array, each with the counts of its source; docs/ingest.md describes its shape. */
export function json(sources: readonly IngestedSource[]): string {
	const entries = sources.flatMap((source) => {
		const counts = countLetters(source);
		return source.results.map((result) => entryOf(result, counts));
	});
	return `${JSON.stringify(entries, null, '\t')}\n`;
}

function entryOf(result: Result, source: SourceCounts) {
	const { file, id, status, values, redactions, proposals = [] } = result;
	return {
		file,
		source,
		id,
		status,
		requisites: reportOf(values),
		redactions,
		proposals,
		messages: jsonReport(findingsOf(result)).map(({ file: _, ...message }) => ({
			...message,
			level: message.ruleId === null ? null : levelOf(message.ruleId),
		})),
	};
}
