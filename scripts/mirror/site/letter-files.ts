import { filesUnder } from '../../verify/files-under.ts';

/** Examples: `letters/12345678/2018/25-k.md`, `letters/12345678/undated/b-n.md`. */
const LETTER = /^letters\/[^/]+\/(?:\d{4}|undated)\/[^/]+\.md$/;

/** Whether a path from a site’s root is that of a letter as Markdown. */
export function isLetterFile(file: string): boolean {
	return LETTER.test(file);
}

/** The letters of a built site as Markdown: their paths from its root, in code-unit order. */
export function letterFiles(site: string): string[] {
	return filesUnder(site).filter(isLetterFile);
}
