import { filesUnder } from '../../verify/files-under.ts';

/** Examples: `letters/12345678/2018/25-k.md`, `letters/12345678/undated/b-n.md`. */
const letter = /^letters\/[^/]+\/(?:\d{4}|undated)\/[^/]+\.md$/;

/**
 * The letters of a built site as Markdown: their paths from its root, in code-unit order. A letter that was moved is there
 * under each of its addresses; which is its own, the content says, not the site.
 */
export function letterFiles(site: string): string[] {
	return filesUnder(site).filter((file) => letter.test(file));
}
