import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { LedgerFault } from '#archive/ledger/fault.ts';
import { contentPaths } from '../content-paths.ts';

/** What a build says about a content folder in which a command was interrupted, or is at work; null if there is no such command. */
export function unfinishedChange(content: string): LedgerFault | null {
	const { journal } = contentPaths(content);
	if (!existsSync(journal) || readdirSync(journal).length === 0) return null;
	return {
		rule: 'unfinished-change',
		subject: relative(content, journal),
		message:
			'A command that changes the content was interrupted, or is still at work. Run it again, or any other that writes there (npm run ingest, gather, release, correct, withdraw): it first ends what was begun, or undoes it. Remove nothing by hand.',
	};
}
