import { letterOfFile } from './letter-of-file.ts';

/** Example: `letters/04053625/2018.bib`, the citations of a body and year. */
const ofYear = /^letters\/[^/.]+\/[^/.]+\.[^/]+$/;

/**
 * Files that are looked at where a part of a site is made alone: those of its letters, and the citations of a body and year, which
 * are those of the whole site if the part has all of its letters.
 *
 * @param files of what was made, as paths from its root
 * @param part ids of letters
 * @example
 * filesOfPart(['letters/1/2031/2.md', 'letters/1/2031/3.md', 'letters/1/2031.bib'], new Set(['1/2031/2']))
 * // ['letters/1/2031/2.md', 'letters/1/2031.bib']
 */
export function filesOfPart(files: readonly string[], part: ReadonlySet<string>): string[] {
	return files.filter((file) => ofYear.test(file) || part.has(letterOfFile(file, '') ?? ''));
}
