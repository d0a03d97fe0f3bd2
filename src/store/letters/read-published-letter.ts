import { existsSync, readFileSync } from 'node:fs';
import { contentFolder } from '../content-folder.ts';
import { contentPaths } from '../content-paths.ts';
import { rememberedLetter } from './letter-memory.ts';
import type { StoredLetter } from './stored-letter.ts';

const paths = contentPaths(contentFolder);

/**
 * Reads a letter again for its page: what lists keep of it (`readListed`) has no text.
 *
 * @throws Error if the file, or the copy of the source that it names, is gone.
 */
export function readPublishedLetter(id: string): StoredLetter {
	const stored = rememberedLetter(readFileSync(paths.letter(id)));
	const { copy } = stored.letter.source;
	const file = copy && paths.copy(id, copy.extension);
	if (file && !existsSync(file)) {
		throw new Error(
			`${file} is missing, but its letter names it. Put it back, or ingest the letter again with --force.`,
		);
	}
	return stored;
}

/**
 * Reads a version of a letter, as it was published; where the letter has another id since, its front matter has the old.
 *
 * @param latest number of the letter’s latest version, which is its own file
 * @throws Error if the file of an older version is gone.
 */
export function readPublishedVersion(id: string, version: number, latest: number): StoredLetter {
	if (version === latest) return readPublishedLetter(id);
	const file = paths.version(id, version);
	if (existsSync(file)) return rememberedLetter(readFileSync(file));
	throw new Error(
		`content/versions/${id}/v${version}.md is missing, but the ledger says that it was published. Restore it from the repository’s history: its address must keep showing the same words.`,
	);
}
