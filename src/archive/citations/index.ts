import type { AccessDateStyle } from './access-date.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CitedLetter } from './cited-letter.ts';
import { cslJson } from './csl-json.ts';
import { dstu8302 } from './dstu-8302/dstu-8302.ts';
import { plainEnglish } from './plain-english.ts';
import { ris } from './ris.ts';
import { wikipediaEn, wikipediaUk } from './wikipedia.ts';

/** A style of citing for people: a text to paste. */
export interface CitationStyle {
	readonly id: string;
	/** The name that the style bears everywhere. */
	readonly name: string;
	/** BCP 47 tag of what stands around the letter's own words. */
	readonly language: 'uk' | 'en';
	/** How `format` writes the date of access. */
	readonly dates: AccessDateStyle;
	/** @param accessed ISO date on which the reader saw the letter */
	readonly format: (letter: CitedLetter, accessed: string) => string;
}

/** A format of citing for programs: a file beside the letter, and a text to paste. */
export interface CitationFile extends Omit<CitationStyle, 'language' | 'format'> {
	/** Ending of the file, without the first dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** @param accessed ISO date, or null in the file that is the same for all readers */
	readonly format: (letter: CitedLetter, accessed: string | null) => string;
}

/** Every style for people, in the order of the page: that of the letter's country first. */
export const citationStyles: readonly CitationStyle[] = [
	{ id: 'dstu-8302', name: 'ДСТУ 8302:2015', language: 'uk', dates: 'numeric', format: dstu8302 },
	{ id: 'apa', name: 'APA', language: 'en', dates: 'month-day', format: apa },
	{ id: 'chicago', name: 'Chicago', language: 'en', dates: 'month-day', format: chicago },
	{ id: 'wikipedia-uk', name: 'Вікіпедія', language: 'uk', dates: 'iso', format: wikipediaUk },
	{ id: 'wikipedia-en', name: 'Wikipedia', language: 'en', dates: 'iso', format: wikipediaEn },
	{ id: 'plain-english', name: 'English', language: 'en', dates: 'day-month', format: plainEnglish },
];

/** Every format for programs, in the order of the page. */
export const citationFiles: readonly CitationFile[] = [
	{
		id: 'bibtex',
		name: 'BibTeX',
		extension: 'bib',
		mediaType: 'application/x-bibtex',
		dates: 'iso',
		format: bibtex,
	},
	{
		id: 'ris',
		name: 'RIS',
		extension: 'ris',
		mediaType: 'application/x-research-info-systems',
		dates: 'slashes',
		format: ris,
	},
	{
		id: 'csl-json',
		name: 'CSL-JSON',
		extension: 'csl.json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		dates: 'parts',
		format: cslJson,
	},
];
