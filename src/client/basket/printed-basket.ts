import { citedPlace } from '#archive/basket/basket-files.ts';
import type { KeptLetter } from '#archive/basket/kept-place.ts';
import { citationStyles } from '#archive/citations/index.ts';

/** The texts of the page to print, around the letters. */
export interface PrintedOptions {
	readonly title: string;
	readonly texts: { readonly paragraph: string };
	/** ISO date on which the reader saw the letters. */
	readonly day: string;
	readonly language: string;
}

/** Styles of the page: it is a file of its own, so they are inline. */
const style =
	'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 serif}h2{font-size:1.1rem;margin-bottom:0}' +
	'blockquote{margin:.5rem 0 .5rem 1.5rem}section{break-inside:avoid}p{margin:.25rem 0;overflow-wrap:anywhere}@page{margin:2cm}';

/** A single HTML page with everything collected: it needs no other files, and can be printed or sent. */
export function printedBasket(
	kept: readonly KeptLetter[],
	{ title, texts, day, language }: PrintedOptions,
): string {
	const page = document.implementation.createHTMLDocument(title);
	page.documentElement.lang = language;
	const add = (name: string, text: string, parent: HTMLElement) => {
		const element = page.createElement(name);
		element.textContent = text;
		parent.append(element);
		return element;
	};
	add('meta', '', page.head).setAttribute('charset', 'utf-8');
	// An inline style would be subject to the policy of the page that creates it.
	const link = page.createElement('link');
	link.rel = 'stylesheet';
	link.href = `data:text/css,${encodeURIComponent(style)}`;
	page.head.append(link);
	add('h1', title, page.body);
	const [citing] = citationStyles;
	for (const one of kept) {
		const section = add('section', '', page.body);
		section.lang = one.cited.language;
		const place = one.place ? `, ${texts.paragraph.replace('{n}', one.place.slice(1)).toLowerCase()}` : '';
		add('h2', one.cited.title + place, section);
		if (one.words) add('blockquote', one.words, section);
		add('p', citing?.format(citedPlace(one), day) ?? '', section);
	}
	return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
