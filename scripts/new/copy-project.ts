import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What of a project is not another archive’s: its letters and their ledger, its history, and what is made again.
 * `.gitignore` names the last.
 */
export const notCopied: ReadonlySet<string> = new Set([
	'.git',
	'content',
	'inbox',
	'node_modules',
	'dist',
	'.astro',
	'mirrors',
	'parts',
	'.bench',
	'test-results',
	'playwright-report',
	'fuzz-findings',
	'.fingerprint-key',
	'.ingest.lock',
	'.DS_Store',
	'Thumbs.db',
	'ehthumbs.db',
	'desktop.ini',
	'.directory',
]);

/** Copies a project into an empty folder, without what is not another archive’s, and gives it an empty inbox. */
export function copyProject(from: string, to: string): void {
	for (const name of readdirSync(from))
		if (!notCopied.has(name) && !name.endsWith('.log'))
			cpSync(join(from, name), join(to, name), { recursive: true });
	mkdirSync(join(to, 'inbox'));
	// Git keeps no empty folder.
	writeFileSync(join(to, 'inbox', '.gitkeep'), '');
}
