import type { Finding } from './fuzz-file.ts';

/** What came of the changed files of a format. */
export interface Tally {
	files: number;
	letters: number;
	/** How often each rule refused. */
	readonly refused: Map<string, number>;
}

/** A run as a table for people: per format how many files, letters and refusals; then the findings. */
export function fuzzReport(
	tallies: ReadonlyMap<string, Tally>,
	findings: readonly Finding[],
	{ minutes, seed }: { minutes: number; seed: number },
): string {
	const rows = [...tallies]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([format, { files, letters, refused }]) => {
			const rules = [...refused].sort(([, a], [, b]) => b - a).map(([rule, times]) => `${rule} ${times}`);
			return `| ${format} | ${files} | ${letters} | ${rules.join(', ')} |`;
		});
	const found = findings.map(({ what, file }) => `- ${file}: ${what}`);
	return [
		`${minutes} min, seed ${seed}`,
		'',
		'| format | files | letters taken | refused |',
		'|---|---:|---:|---|',
		...rows,
		'',
		findings.length === 0
			? 'No crash, no hang, no file outside the content folder.'
			: `${findings.length} findings:`,
		...found,
		'',
	].join('\n');
}
