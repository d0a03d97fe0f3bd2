import type { CitedLetter } from '../citations/cited-letter.ts';
import { citationFiles, citationStyles } from '../citations/index.ts';
import { csvLine } from '../text/csv-line.ts';
import type { KeptLetter } from './kept-place.ts';

/** A form in which a basket leaves the browser. */
export interface BasketFile {
	readonly id: string;
	/** The name that the form bears everywhere; that of CSV too. */
	readonly name: string;
	readonly extension: string;
	readonly mediaType: string;
	/** @param accessed ISO date on which the reader saw the letters */
	readonly write: (kept: readonly KeptLetter[], accessed: string) => string;
}

/** With it Excel takes the file for UTF-8. */
const byteOrderMark = '\uFEFF';
const columns = [
	'id',
	'title',
	'authority',
	'date',
	'number',
	'version',
	'paragraph',
	'words',
	'address',
	'accessed',
];

/** Every form for programs, in the order of the page: the list by the country's standard first. */
export const basketFiles: readonly BasketFile[] = [
	...citationStyles.slice(0, 1).map(
		({ id, name, format }): BasketFile => ({
			id,
			name,
			extension: 'txt',
			mediaType: 'text/plain',
			write: (kept, accessed) =>
				`${kept.map((one, index) => `${index + 1}. ${format(citedPlace(one), accessed)}`).join('\n')}\n`,
		}),
	),
	...citationFiles
		.filter(({ id }) => id !== 'csl-json')
		.map(
			({ id, name, extension, mediaType, format }): BasketFile => ({
				id,
				name,
				extension,
				mediaType,
				// One entry a letter, however many of its paragraphs: programs tell entries apart by the letter.
				write: (kept, accessed) =>
					[...new Map(kept.map(({ cited }) => [cited.id, cited])).values()]
						.map((cited) => format(cited, accessed))
						.join('\n'),
			}),
		),
	{ id: 'csv', name: 'CSV', extension: 'csv', mediaType: 'text/csv', write: basketCsv },
];

/**
 * The letter as it is cited for what was put aside of it: a paragraph's address leads to the paragraph.
 *
 * @example
 * citedPlace({ place: 'p2', … }).pinnedUrl // 'https://archive.example/letters/90000015/2021/14-v/v1.html#p2'
 */
export function citedPlace({ cited, place }: Pick<KeptLetter, 'cited' | 'place'>): CitedLetter {
	return place ? { ...cited, pinnedUrl: `${cited.pinnedUrl}#${place}` } : cited;
}

function basketCsv(kept: readonly KeptLetter[], accessed: string): string {
	const rows = kept.map((one) => {
		const { id, title, authority, date, number, version, pinnedUrl } = citedPlace(one);
		return [
			id,
			title,
			authority,
			date,
			number,
			version,
			one.place?.slice(1) ?? null,
			one.words,
			pinnedUrl,
			accessed,
		];
	});
	return byteOrderMark + [columns, ...rows].map((row) => csvLine(row, ';')).join('');
}
