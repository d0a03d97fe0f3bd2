import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { contentPaths } from '../content-paths.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';

/** The steps of a change to the content; its files wait in the journal's folder. Paths start at the content folder and use `/`. */
export interface Journal {
	/** Path of a file by the name under which it waits. */
	readonly writes: Readonly<Record<string, string>>;
	readonly removals: readonly string[];
}

/** The state of a journal: none, one that nothing has been carried out of yet, or one that must be carried out to the end. */
export type JournalState = 'none' | 'uncommitted' | Journal;

const list = 'changes.json';

/** A place below a folder of the content: a journal may come with somebody else's pull request. */
const place = z.string().refine((path) => {
	const names = path.split('/');
	return (
		names.length > 1 &&
		names.every((name) => name !== '' && name !== '.' && name !== '..' && !name.includes('\\')) &&
		contentPaths('').rooms.includes(names[0] ?? '')
	);
});
const schema = z.strictObject({
	// «0», «17»: names that cannot lead out of the folder
	writes: z.record(z.string().regex(/^\d+$/), place),
	removals: z.array(place),
});

/**
 * Reads the journal of a content folder.
 *
 * @throws LedgerRefusal if there is one that this program did not write
 */
export function readJournal(content: string): JournalState {
	const { journal } = contentPaths(content);
	const path = join(journal, list);
	if (!existsSync(journal)) return 'none';
	// An empty folder is the first step of a change, or the last.
	if (!existsSync(path)) return readdirSync(journal).length === 0 ? 'none' : 'uncommitted';
	try {
		return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		throw new LedgerRefusal(
			`${path} does not say what it must, so what was begun cannot be completed. Nothing was changed. Remove the folder ${journal}, and bring content/ back from git (git checkout -- content).`,
		);
	}
}

/** Writes down what is to be done: from here on it will be done, whatever happens, a power cut included. */
export function commitJournal(content: string, journal: Journal): void {
	const folder = contentPaths(content).journal;
	atomicWrite(folder, join(folder, list), JSON.stringify(journal));
	// The folder was made for this change: where its own entry is lost, so is all that is in it.
	syncFolder(content);
}

/**
 * Takes the journal away: its list first, so that what is left of it is never carried out again. One that was committed is
 * gone for good afterwards: brought back by a power cut, it would remove what was written since.
 */
export function removeJournal(content: string): void {
	const folder = contentPaths(content).journal;
	const wasCommitted = existsSync(join(folder, list));
	rmSync(join(folder, list), { force: true });
	rmSync(folder, { recursive: true, force: true });
	if (wasCommitted) syncFolder(content);
}
