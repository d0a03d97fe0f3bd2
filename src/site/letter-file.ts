import { readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type { Letter } from '../archive/letter/schema.ts';
import { contentFolder } from './paths.ts';

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
 * @throws Error when the file is gone.
 */
export function readLetterFile(id: string): LetterFile {
	const source = readFileSync(path.join(contentFolder, 'letters', `${id}.md`), 'utf8');
	// The options object keeps gray-matter from caching every letter of the build.
	const { data, content } = matter(source, {});
	// The loader has checked the same file by letterSchema in this build.
	return { letter: data as Letter, markdown: content, source };
}
