import type { Leak } from './leak.ts';

/** A wrong setting may leak the same value on every page: beyond this many files only their number is reported. */
const mostFiles = 100;

/**
 * The report on leaks: how many, in which file, of which kind, on which line, and what to do; no values.
 *
 * @example
 * leakReport([{ file: 'letters/…/25-k.html', kind: 'email', line: 3 }])
 * // '1 published file holds personal data …\n  letters/…/25-k.html: email (line 3)\n…'
 */
export function leakReport(leaks: readonly Leak[]): string {
	const byFile = Map.groupBy(leaks, (leak) => leak.file);
	const listed = [...byFile]
		.slice(0, mostFiles)
		.map(([file, found]) => `  ${file}: ${kindsOf(found)}${pageOf(found)}`);
	const rest = byFile.size - listed.length;
	return [
		`${byFile.size === 1 ? '1 published file holds' : `${byFile.size} published files hold`} personal data, or text that cannot be checked for it. The built folder stays for you to look at; do not publish it.`,
		...listed,
		...(rest > 0 ? [`  … and ${rest} more`] : []),
		'Why: the leak gate reads the content and every built file with the finders of ingest. The values are not shown here, because logs are public.',
		'What to do: ingest the letter again so that the value is masked, or, where it is an office’s own contact, add it to the body’s file in content/authorities. “unreadable” is a file whose text the gate cannot see, or a copy or an image that is not the one its letter names: publish it as text, ingest the letter again, or leave it out.',
		'More: docs/diagnostics/leak-in-published-file.md',
	].join('\n');
}

/** Files of the search index are named by digests, so the page whose text they show is named. */
function pageOf([first]: readonly Leak[]): string {
	return first?.page === undefined ? '' : ` in the text of ${first.page}`;
}

function kindsOf(leaks: readonly Leak[]): string {
	return [...Map.groupBy(leaks, (leak) => leak.kind)]
		.map(([kind, found]) => {
			const lines = found.flatMap(({ line }) => line ?? []);
			if (lines.length === 0) return kind;
			return `${kind} (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`;
		})
		.join('; ');
}
