import type { CitedLetter } from './cited-letter.ts';

/** A date of CSL-JSON: year, month, day. */
export interface CslDate {
	readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** What CSL-JSON 1.0.2 says about a letter; the formats for programs are made from it. */
export interface CslItem {
	readonly id: string;
	/** Not `personal_communication`: reference managers drop the body and the number of such a letter. */
	readonly type: 'report';
	readonly genre: string;
	readonly title: string;
	readonly author: readonly [{ readonly literal: string }];
	readonly publisher: string;
	readonly number?: string;
	readonly issued?: CslDate;
	readonly language: string;
	readonly version?: string;
	readonly source: string;
	readonly URL: string;
	readonly accessed?: CslDate;
}

/**
 * A letter as an item of CSL-JSON (citation-style-language/schema, csl-data.json).
 *
 * @param accessed ISO date on which the reader saw the letter, null if nobody can know it yet
 */
export function cslItem(letter: CitedLetter, accessed: string | null): CslItem {
	const { number } = letter;
	return {
		id: `letter-${letter.id.replaceAll('/', '-')}`,
		type: 'report',
		genre: letter.genre,
		title: letter.title,
		author: [{ literal: letter.authority }],
		publisher: letter.authority,
		...(number === null ? {} : { number }),
		...(letter.date === null ? {} : { issued: cslDate(letter.date) }),
		language: letter.language,
		...(letter.version === null ? {} : { version: String(letter.version) }),
		source: letter.archive,
		URL: letter.pinnedUrl,
		...(accessed === null ? {} : { accessed: cslDate(accessed) }),
	};
}

/** A letter as a CSL-JSON file: a list of one item, as reference managers import it. */
export function cslJson(letter: CitedLetter, accessed: string | null): string {
	return `[${JSON.stringify(cslItem(letter, accessed))}]\n`;
}

/**
 * The ISO date that a date of CSL-JSON stands for.
 *
 * @example
 * isoOf({ 'date-parts': [[2018, 4, 3]] }) // '2018-04-03'
 */
export function isoOf({ 'date-parts': [parts] }: CslDate): string {
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function cslDate(iso: string): CslDate {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return { 'date-parts': [[year, month, day]] };
}
