import { letterPath } from '#archive/address/page-path.ts';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import { citationFiles } from '#archive/citations/index.ts';
import type { Companion } from './letter-companions.ts';

/** Formats in which a body's letters of a year share one file; CSL-JSON is in each letter's record. */
export const yearFormats = citationFiles.filter(({ id }) => id !== 'csl-json');

/**
 * The folder of a letter, which is also the base name of the files with the citations of its body and year.
 *
 * @example
 * yearOf('04053625/2018/25-k-170iz') // '04053625/2018'
 */
export function yearOf(id: string): string {
	return id.slice(0, id.lastIndexOf('/'));
}

/** Citations of a body's letters of a year for programs, for readers without scripts: `letters/04053625/2018.bib`. */
export function yearCitations(year: string, letters: readonly CitedLetter[]): Companion[] {
	return yearFormats.map(({ extension, mediaType, format }) => ({
		path: letterPath(year, extension),
		mediaType,
		// The same for every reader, so without a date of access: the address of a version does not need it.
		text: letters.map((letter) => format(letter, null)).join('\n'),
	}));
}
