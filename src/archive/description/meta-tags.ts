import { publicUrl, sourcePath } from '../address/page-path.ts';
import type { DescribedLetter } from './described-letter.ts';

/** A `<meta name content>` of a page's head. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/** What only the page knows: texts in its language. */
export interface MetaTexts {
	/** One line that says what the letter is. */
	readonly description: string;
	/** What may be done with the page. */
	readonly rights: string;
}

/**
 * The head of a letter's page for reference managers: Highwire's names and Zotero's own, Dublin Core, ELI's names as
 * EUR-Lex writes them. With `report` Zotero keeps the body and the number, with `letter` it would lose both; it takes
 * `citation_*` from `name=` only. No `DC.publisher`: Zotero would take the archive for the body.
 */
export function metaTags(described: DescribedLetter, { description, rights }: MetaTexts): MetaTag[] {
	const { letter, authority, cited, archive } = described;
	// A comma parts surname from given names: the one at the end keeps a body in one piece, one within tears it apart.
	const isWhole = !/[,;]/u.test(authority.name);
	const { copy } = letter.source;
	const tags: readonly (readonly [string, string | null])[] = [
		['citation_title', letter.title],
		['citation_author', isWhole ? `${authority.name},` : null],
		['citation_technical_report_institution', authority.name],
		['citation_technical_report_number', cited.number],
		['citation_publication_date', letter.date?.replaceAll('-', '/') ?? null],
		['citation_language', letter.language],
		['citation_public_url', cited.pinnedUrl],
		[
			'citation_pdf_url',
			copy?.extension === '.pdf' ? publicUrl(archive.url, sourcePath(letter.id, copy.extension)) : null,
		],
		['z:itemType', 'report'],
		['DC.type', cited.genre],
		['DC.language', letter.language],
		['DC.description', description],
		['DC.coverage', authority.region ?? letter.jurisdiction.toUpperCase()],
		['DC.rights', rights],
		['DC.date', letter.date],
		['DC.identifier', letter.registrationIndex],
		['DC.creator', isWhole ? authority.name : null],
		['eli:type_document', cited.genre],
		['eli:title', letter.title],
		['eli:date_document', letter.date],
		['eli:passed_by', authority.name],
	];
	return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
