import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { contentFolder } from '../content-folder.ts';

/** A published letter as it stands on disk. */
export interface LetterFile {
	readonly letter: Letter;
	/** Markdown of the letter's text, without front matter. */
	readonly markdown: string;
	/** The whole file: what is published beside the page and hashed. */
	readonly source: string;
}

/**
 * Reads a letter again for its page: the content store keeps no bodies.
 *
 * @throws Error when the file, or the copy of the source that it names, is gone.
 */
export function readLetterFile(id: string): LetterFile {
	const file = readFile(path.join('letters', `${id}.md`));
	const { copy } = file.letter.source;
	const copyFile = path.join(contentFolder, 'sources', `${id}${copy?.extension}`);
	if (copy && !existsSync(copyFile)) {
		throw new Error(
			`${copyFile} is missing, but its letter names it. Put it back, or ingest the letter again with --force.`,
		);
	}
	return file;
}

/**
 * Reads a version of a letter, as it was published; where the letter has another id since, its front matter has the old.
 *
 * @param latest number of the letter’s latest version, which is its own file
 * @throws Error when the file of an older version is gone.
 */
export function readVersionFile(id: string, version: number, latest: number): LetterFile {
	if (version === latest) return readLetterFile(id);
	const file = path.join('versions', id, `v${version}.md`);
	if (existsSync(path.join(contentFolder, file))) return readFile(file);
	throw new Error(
		`content/${file} is missing, but the ledger says that it was published. Restore it from the repository’s history: its address must keep showing the same words.`,
	);
}

function readFile(file: string): LetterFile {
	const source = readFileSync(path.join(contentFolder, file), 'utf8');
	// The options object keeps gray-matter from caching every letter of the build.
	const { data, content } = matter(source, {});
	// The loader has checked the same file by the same schema; here it fills in what older letters do not say.
	return { letter: letterSchema.parse(data), markdown: content, source };
}
