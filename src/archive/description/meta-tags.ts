import { publicUrl, sourcePath } from '../address/page-path.ts';
import type { DescribedLetter } from './described-letter.ts';

/** A `<meta name property content>` of a page's head. */
export interface MetaTag {
	readonly name: string;
	/** Name of the same fact in RDFa. */
	readonly property?: string;
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
 * The head of a letter's page, each tag for a reader that needs it: `citation_*` for Zotero and Google Scholar, `z:itemType`
 * for Zotero, `DC.*` for Dublin Core and for the fields that Zotero takes from there, `eli:*` (as RDFa) for ELI, and
 * `og:description` for previews of links. A fact that two of them want in the same words stands once, under both names:
 * Zotero reads `name` before `property`, Scholar `name` alone.
 *
 * With `report` Zotero keeps the body and the number, with `letter` it would lose both. No `DC.publisher`: Zotero would take
 * the archive for the body.
 */
export function metaTags(described: DescribedLetter, { description, rights }: MetaTexts): MetaTag[] {
	const { letter, authority, cited, archive } = described;
	// A comma parts surname from given names: the one at the end keeps a body in one piece, one within tears it apart.
	const isWhole = !/[,;]/u.test(authority.name);
	const { copy } = letter.source;
	const tags: readonly (readonly [name: string, content: string | null, property?: string])[] = [
		['citation_title', cited.title, 'eli:title'],
		['citation_author', isWhole ? `${authority.name},` : null],
		['citation_technical_report_institution', authority.name, 'eli:passed_by'],
		['citation_technical_report_number', cited.number],
		['citation_publication_date', letter.date?.replaceAll('-', '/') ?? null],
		['citation_language', letter.language],
		['citation_public_url', cited.pinnedUrl],
		[
			'citation_pdf_url',
			copy?.extension === '.pdf' ? publicUrl(archive.url, sourcePath(letter.id, copy.extension)) : null,
		],
		['z:itemType', 'report'],
		['DC.type', cited.genre, 'eli:type_document'],
		['DC.description', description, 'og:description'],
		['DC.coverage', authority.region ?? letter.jurisdiction.toUpperCase()],
		['DC.rights', rights],
		['DC.date', letter.date, 'eli:date_document'],
		['DC.identifier', letter.registrationIndex],
		['DC.creator', isWhole ? authority.name : null],
	];
	return tags.flatMap(([name, content, property]) =>
		content === null ? [] : [{ name, content, ...(property && { property }) }],
	);
}
