import type { Finding } from '../cli/report/finding.ts';
import type { SourceCounts } from './count-letters.ts';
import type { Result } from './result.ts';

/** What ingest reports about a letter. If the letter is refused, each diagnostic is an error. */
export function findingsOf({
	file,
	status,
	messages,
}: Pick<Result, 'file' | 'status' | 'messages'>): Finding[] {
	return messages.map(({ ruleId, reason, line, column }) => ({
		level: status === 'refused' ? 'error' : 'warning',
		file,
		line: line ?? null,
		column: column ?? null,
		rule: ruleId ?? null,
		message: reason,
	}));
}

/** A source that lost a letter. */
export function lostFinding({ file, letters, written, unchanged, refused }: SourceCounts): Finding {
	return {
		level: 'error',
		file,
		line: null,
		column: null,
		rule: 'lost-letter',
		message: `The source holds ${letters} letters, and what became of them does not add up: ${written} written, ${unchanged} unchanged, ${refused} refused, each of which must stand in the archive by itself. Look at what was written (git status), and report this line, without the letter.`,
	};
}
