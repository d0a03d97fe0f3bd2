import type { ChangedVerdict } from './changed-verdicts.ts';

/** How many lines of a log people read; the rest are only counted. */
const most = 200;

/**
 * Lists letters that are counted differently from the previous site, one per line; nothing if there are none.
 *
 * @example
 * verdictReport([{ id: 'rada/2033/25', changes: [['reply_verdict', 'late', 'in-time']] }])
 * // 'Counted differently from the previous site, …: 1\n  rada/2033/25  reply_verdict: late → in-time\n'
 */
export function verdictReport(changed: readonly ChangedVerdict[]): string {
	if (changed.length === 0) return '';
	const lines = changed.slice(0, most).map(({ id, changes }) => {
		const told = changes.map(([column, before, now]) => `${column}: ${before ?? '—'} → ${now ?? '—'}`);
		return `  ${id}  ${told.join(', ')}\n`;
	});
	const rest = changed.length > most ? `  … and ${changed.length - most} more\n` : '';
	return `Counted differently from the previous site, although the dates did not change (the calendar, a rule or an extended term has changed): ${changed.length}\n${lines.join('')}${rest}`;
}
