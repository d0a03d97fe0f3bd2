import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { LinkCheck } from '#archive/letter/link-check.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { numericDate } from '../i18n/index.ts';
import { type GoneMark, type LetterHtml, renderLetterHtml } from '../rendering/letter-html.ts';
import type { LinkNote } from '../rendering/note-links.ts';
import type { PageContext } from './page-context.ts';
import { redactionRules } from './redaction-rules.ts';

/** What the text of a letter shows that is not in its file. */
export interface SheetBesides {
	/** What is known about the web addresses in it. */
	readonly links?: readonly LinkCheck[];
	/** Positions of paragraphs that older versions had. */
	readonly gone?: readonly GoneMark[];
	/** Address of the file with the cells of a table, by the table’s id. */
	readonly tableFile?: (id: string) => string;
}

/**
 * The text of a letter as HTML for one of its pages.
 *
 * @param markdown the body of its file
 * @throws Error naming the letter's file if its text and its front matter do not agree
 */
export function sheetHtml(
	context: PageContext,
	letter: Letter,
	markdown: string,
	{ links = [], gone = [], tableFile }: SheetBesides,
): LetterHtml {
	const { words, fill } = context;
	const { acts } = jurisdictionOf(letter.jurisdiction);
	try {
		return renderLetterHtml(markdown, {
			paragraphs: letter.paragraphs,
			marks: redactionRules(letter.jurisdiction, context),
			paragraphLabel: (n) => fill(words.letter.paragraph, { n }),
			tableLabel: (n) => fill(words.letter.table, { n }),
			quotedLabel: words.letter.quoted,
			gone,
			actLinks: (text) =>
				(acts?.placesIn(text) ?? []).flatMap(({ from, to, ...act }) => {
					const href = acts?.addressOf(act);
					return href ? [{ from, to, href }] : [];
				}),
			...(tableFile && { tableFile }),
			...(links.length > 0 && { linkNotes: (url) => linkNotes(url, links, context) }),
		});
	} catch (cause) {
		throw new Error(`content/letters/${letter.id}.md: ${(cause as Error).message}`, { cause });
	}
}

function linkNotes(url: string, links: readonly LinkCheck[], { words, fill }: PageContext): LinkNote[] {
	return links
		.filter((link) => link.url === url)
		.flatMap(({ state, checked, archived }) => [
			...(state === 'dead'
				? [{ text: fill(words.letter.linkGone, { date: numericDate(checked) }), href: null }]
				: []),
			...(archived === null ? [] : [{ text: words.letter.linkCopy, href: archived }]),
		]);
}
