import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type NumberedPart, splitNumbers } from '#archive/text/split-numbers.ts';
import { type DossierQuotation, readDossierText } from '#store/document/dossier-text.ts';
import { withoutUnsafeLinks } from '#store/document/without-unsafe-links.ts';

/** What a page says about quoted words. */
export interface QuotationShown {
	readonly words: string;
	/** Language of the letter. */
	readonly language: string;
	/** Link to the words in the letter. */
	readonly href: string;
	/** Text of the link: the letter, its version and paragraph. */
	readonly source: string;
	/** Language of that text, if it is not the page’s. */
	readonly sourceLanguage: string | undefined;
}

/** How to render one of the publisher’s own pages. */
export interface DossierHtmlOptions {
	readonly quotation: (quotation: DossierQuotation) => QuotationShown;
	/** Accessible name of a table, from its number on the page. */
	readonly tableLabel: (number: number) => string;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Renders a page’s Markdown below its title: headings begin on the second level, quotations lead to their letters, wide
 * tables scroll by themselves.
 *
 * @example
 * renderDossierHtml('# Парки', options) // '<h2>Парки</h2>'
 */
export function renderDossierHtml(markdown: string, options: DossierHtmlOptions): string {
	const { root, quotations } = readDossierText(markdown);
	// Before the quotations get their addresses, which are relative ones within the site.
	withoutUnsafeLinks(root);
	for (const [place, quotation] of quotations) {
		const { words, language, href, source, sourceLanguage } = options.quotation(quotation);
		const said = words.split('\n').map((text): ElementContent => ({ type: 'text', value: text }));
		if (quotation.isInline) {
			place.properties = { href, className: ['cited'], title: source, lang: language };
			place.children = said;
		} else {
			const paragraphs = said.map((text) =>
				element('p', {}, text.type === 'text' ? splitNumbers(text.value).map(numbered) : [text]),
			);
			const link = element('a', { href, lang: sourceLanguage }, splitNumbers(source).map(numbered));
			place.properties = { className: ['cited'] };
			place.children = [
				element('blockquote', { lang: language }, paragraphs),
				element('figcaption', {}, [link]),
			];
		}
	}
	setHeadings(root, highestHeading(root));
	scrollTables(root, options.tableLabel);
	return toHtml(root).trim();
}

/** A document number is not broken across lines. */
function numbered({ text, isNumber }: NumberedPart): ElementContent {
	const value: ElementContent = { type: 'text', value: text };
	return isNumber ? element('span', { className: ['n'] }, [value]) : value;
}

function highestHeading(node: Root | Element): number {
	return node.children.reduce((highest, child) => {
		if (child.type !== 'element') return highest;
		const own = headings.indexOf(child.tagName);
		return Math.min(highest, own === -1 ? highestHeading(child) : own);
	}, headings.length);
}

/** The highest level in the text becomes the second, because the title is the first. */
function setHeadings(node: Root | Element, highest: number): void {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		const own = headings.indexOf(child.tagName);
		if (own !== -1) child.tagName = headings[Math.min(own - highest + 1, headings.length - 1)] ?? 'h6';
		setHeadings(child, highest);
	}
}

function scrollTables(root: Root, label: DossierHtmlOptions['tableLabel']): void {
	let number = 0;
	root.children = root.children.map((child): RootContent => {
		if (child.type !== 'element' || child.tagName !== 'table') return child;
		number += 1;
		const region = { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: label(number) };
		return element('div', region, [child]);
	});
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}
