import { join } from 'node:path';
import { contentPaths } from '#store/content-paths.ts';
import type { GateFault } from '#store/gate/content-rules.ts';
import type { Finding } from './finding.ts';

/** Example: `letters/45000000/2031/1-a.md:12`: a file of the content, with the line at fault if there is one. */
const place = /^(.+\.\w+)(?::(\d+))?$/;

/** Findings of the build’s first gate, by the files of the content folder that are at fault. */
export function faultFindings(content: string, faults: readonly GateFault[]): Finding[] {
	return faults.map(({ rule, subject, message }) => {
		const [, file, line] = place.exec(subject) ?? [];
		return {
			level: 'error',
			file: file === undefined ? fileOf(subject, content) : join(content, file),
			line: line === undefined ? null : Number(line),
			column: null,
			rule,
			message,
		};
	});
}

/** The file of a letter by its id; faults of a release are in the ledger of releases. */
function fileOf(subject: string, content: string): string {
	const { letter, ledgerFile } = contentPaths(content);
	return subject.includes('/') ? letter(subject) : ledgerFile('releases');
}
