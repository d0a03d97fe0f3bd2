/** The columns of the site’s `data/letters.jsonl` that say how long a letter took to answer. */
interface CountedRow {
	readonly id: string;
	readonly date: string | null;
	readonly request_received: string | null;
	readonly reply_due: string | null;
	readonly reply_limit: string | null;
	readonly reply_working_days: number | null;
	readonly reply_verdict: string | null;
}

/** What is told about a letter that is counted otherwise, as it stood before and stands now. */
export interface ChangedVerdict {
	readonly id: string;
	/** Names of columns, each with its two values; null if the site said nothing. */
	readonly changes: readonly (readonly [column: string, before: string | null, now: string | null])[];
}

const counted = ['reply_limit', 'reply_due', 'reply_working_days', 'reply_verdict'] as const;

/**
 * The letters that two builds count differently although their dates are the same: the calendar or the law has changed
 * since, or a letter that extends the time limit was added or removed. Nothing is stored for this: every build counts all letters
 * anew, and the site that it replaces says what the last one counted.
 *
 * @param before lines of `data/letters.jsonl` of the earlier site
 * @param now the same of the new one
 * @throws SyntaxError if a line is no JSON
 */
export function changedVerdicts(before: Iterable<string>, now: Iterable<string>): ChangedVerdict[] {
	const earlier = new Map<string, CountedRow>();
	for (const row of rowsOf(before)) earlier.set(row.id, row);
	const changed: ChangedVerdict[] = [];
	for (const row of rowsOf(now)) {
		const old = earlier.get(row.id);
		if (!old || old.date !== row.date || old.request_received !== row.request_received) continue;
		const changes = counted.flatMap((column) => {
			const [was, is] = [old[column] ?? null, row[column] ?? null];
			return was === is
				? []
				: [[column, was === null ? null : `${was}`, is === null ? null : `${is}`] as const];
		});
		if (changes.length > 0) changed.push({ id: row.id, changes });
	}
	return changed;
}

function* rowsOf(lines: Iterable<string>): Generator<CountedRow> {
	for (const line of lines) if (line !== '') yield JSON.parse(line) as CountedRow;
}
