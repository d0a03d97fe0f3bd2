import { letterPath, pagePath } from '#archive/address/page-path.ts';
import { citationFiles } from '#archive/citations/index.ts';
import { linkset, linksetFile } from '#archive/description/linkset.ts';
import type { LetterHistory } from '#archive/ledger/letter-history.ts';
import type { Authority } from '#archive/letter/authority.ts';
import { readTables } from '#store/document/numbered-text.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { describedLetter } from './described-letter.ts';
import { defaultLanguage } from './page-context.ts';
import { tableCsv } from './table-csv.ts';

/** A file that stands beside a letter's page. */
export interface Companion {
	/** From the site's root. */
	readonly path: string;
	readonly mediaType: string;
	readonly text: string;
}

/** The page that lists the letters, from the site's root. */
export const collectionPage = pagePath({ name: 'letters' }, defaultLanguage, defaultLanguage);

/** The files beside a letter's page that are made from it: its citations for programs, its links, its tables. */
export function letterCompanions(
	file: StoredLetter,
	authority: Authority,
	history: LetterHistory | null,
): Companion[] {
	const described = describedLetter(file, authority, history);
	const { id } = described.letter;
	return [
		...citationFiles.map(({ extension, mediaType, format }) => ({
			path: letterPath(id, extension),
			mediaType,
			// The same for every reader, so without a date of access: the address of a version does not need it.
			text: format(described.cited, null),
		})),
		{
			path: letterPath(id, linksetFile.extension),
			mediaType: linksetFile.mediaType,
			text: linkset(described, collectionPage),
		},
		...readTables(file.body, file.letter.paragraphs).map(({ id: table, rows }) => ({
			path: letterPath(id, `${table}.csv`),
			mediaType: 'text/csv',
			text: tableCsv(rows),
		})),
	];
}
