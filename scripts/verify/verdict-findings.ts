import type { Finding } from '../cli/report/finding.ts';
import type { Verdict } from './verdict.ts';

/** What is wrong with a mirror, by file; a fault of the whole stands with the manifest. */
export function verdictFindings({ manifest, missing, changed, added, faults }: Verdict): Finding[] {
	const of = (file: string, message: string): Finding => ({
		level: 'error',
		file,
		line: null,
		column: null,
		rule: null,
		message,
	});
	return [
		...missing.map((file) => of(file, `${manifest} names it, and it is missing.`)),
		...changed.map((file) => of(file, `It is not as ${manifest} says.`)),
		...added.map((file) => of(file, `${manifest} does not name it.`)),
		...faults.map((fault) => of(manifest, fault)),
	];
}
