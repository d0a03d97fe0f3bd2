import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FormerForm } from '#archive/address/letter-forms.ts';
import { letterPath, pagePath, sourcePath } from '#archive/address/page-path.ts';
import { citationFiles } from '#archive/citations/index.ts';
import type { DescribedLetter } from '#archive/description/described-letter.ts';
import { letterRecord } from '#archive/description/letter-record.ts';
import { linkset, linksetFile } from '#archive/description/linkset.ts';
import { recordFile } from '#archive/description/record-file.ts';
import type { LetterProof } from '#archive/proof/letter-proof.ts';
import { swhid } from '#archive/proof/swhid.ts';
import { readTables } from '#store/document/numbered-text.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { defaultLanguage } from './page-context.ts';
import { tableCsv } from './table-csv.ts';

/** A file that goes with a letter's page. */
export interface Companion {
	/** From the site's root. */
	readonly path: string;
	readonly mediaType: string;
	readonly text: string;
}

/** The page that lists the letters, from the site's root. */
export const collectionPage = pagePath({ name: 'letters' }, defaultLanguage, defaultLanguage);

/**
 * The files that go with the page of a letter, or of an older version: its record, its tables, and files that were published
 * once.
 *
 * @param file id and version as they were published
 * @param place the page's address without its ending, below `letters/`
 * @param proof except for what the file provides; null if no release has the version
 * @param kept files of `keptForms`
 */
export function letterCompanions(
	file: StoredLetter,
	described: DescribedLetter,
	place: string,
	proof: Omit<LetterProof, 'text' | 'copy'> | null,
	kept: readonly FormerForm[],
): Companion[] {
	const id = swhid(file.bytes, (bytes) => createHash('sha1').update(bytes).digest());
	const whole = proof && {
		...proof,
		text: { sha256: file.sha256, swhid: id, file: basename(letterPath(place, 'md')) },
		copy: copyOf(file, described, place),
	};
	const isLatest = place === described.letter.id;
	return [
		{
			path: letterPath(place, recordFile.extension),
			mediaType: recordFile.mediaType,
			text: letterRecord(described, { swhid: id, proof: whole }, collectionPage),
		},
		...(isLatest ? kept.flatMap((form) => formerFile(form, described)) : []),
		...(kept.includes('proof.json') && whole
			? [{ path: letterPath(place, 'proof.json'), mediaType: 'application/json', text: line(whole) }]
			: []),
		...(isLatest ? tables(file) : []),
	];
}

/**
 * The copy that the version names, for it is proven with it; if the page is not that of the latest version, or the publisher
 * leaves copies out, its file is not there.
 */
function copyOf(
	{ letter: { source } }: StoredLetter,
	{ letter }: DescribedLetter,
	place: string,
): LetterProof['copy'] {
	const { copy } = source;
	const isThere = place === letter.id && letter.source.copy !== null;
	return (
		copy && {
			sha256: copy.sha256,
			file: isThere ? basename(sourcePath(letter.id, copy.extension)) : null,
		}
	);
}

function formerFile(form: FormerForm, described: DescribedLetter): Companion[] {
	const path = letterPath(described.letter.id, form);
	if (form === linksetFile.extension)
		return [{ path, mediaType: linksetFile.mediaType, text: linkset(described, collectionPage) }];
	return citationFiles
		.filter(({ extension }) => extension === form)
		.map(({ mediaType, format }) => ({ path, mediaType, text: format(described.cited, null) }));
}

function tables({ body, letter }: StoredLetter): Companion[] {
	return readTables(body, letter.paragraphs).map(({ id, rows }) => ({
		path: letterPath(letter.id, `${id}.csv`),
		mediaType: 'text/csv',
		text: tableCsv(rows),
	}));
}

function line(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
