import { excerptParts } from '../archive/search/excerpt.ts';
import { matchingParts } from '../archive/search/hit-parts.ts';
import { markedWords } from '../archive/search/marked-words.ts';
import type { PagefindHitData } from '../archive/search/pagefind-api.ts';

/** What a result needs to say. */
export interface ResultTexts {
	/** «Лист», “Letter”. */
	readonly number: string;
	/** «Абзац {n}» */
	readonly paragraph: string;
}

/** Paragraphs shown of a letter. */
const MOST_PARTS = 3;

/**
 * A hit as a list item: what it is about, which letter it is, and the paragraphs that match, their words marked; each links
 * to its paragraph, where the same words are marked again.
 *
 * @param root href of the site's root from this page, with its slash, or empty
 */
export function resultItem(hit: PagefindHitData, root: string, texts: ResultTexts): HTMLLIElement {
	const parts = matchingParts(hit).slice(0, MOST_PARTS);
	const marks = new URLSearchParams(markedWords(hit).map((word) => ['mark', word]));
	const address = root + hit.url.replace(/^\//, '') + (marks.size > 0 ? `?${marks}` : '');
	const item = document.createElement('li');
	item.lang = 'uk';
	const link = linkTo(address + hash(parts[0]?.anchor?.id), hit.meta.title);
	const date = hit.meta.date ? ` від\u00A0${hit.meta.date.split('-').reverse().join('.')}` : '';
	const facts = element('p', `${texts.number} №\u00A0${hit.meta.index}${date} · ${hit.meta.authority}`);
	facts.className = 'facts-line';
	const list = document.createElement('ul');
	list.className = 'parts';
	for (const { anchor, excerpt } of parts) {
		const label = texts.paragraph.replace('{n}', anchor?.id.slice(1) ?? '');
		list.append(
			element('li', ...(anchor ? [linkTo(address + hash(anchor.id), label)] : []), ...marked(excerpt)),
		);
	}
	item.append(element('h2', link), facts, parts.length > 0 ? list : element('p', ...marked(hit.excerpt)));
	return item;
}

function hash(id: string | undefined): string {
	return id ? `#${id}` : '';
}

function linkTo(href: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}

function element(name: 'h2' | 'p' | 'li', ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	made.append(...children);
	return made;
}

function marked(excerpt: string): (Node | string)[] {
	return excerptParts(excerpt).map(({ text, isMarked }) => {
		if (!isMarked) return text;
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}
