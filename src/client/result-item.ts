import { excerptParts } from '#archive/search/excerpt.ts';
import { matchingParts, paragraphOf } from '#archive/search/hit-parts.ts';
import { markedWords } from '#archive/search/marked-words.ts';
import type { PagefindHitData } from '#archive/search/pagefind-api.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import type { SearchTexts } from './result-texts.ts';

/** Example: `/letters/12345678/2018/25-k.html` */
const authorityPattern = /^\/letters\/([^/]+)\//;
/** How many paragraphs of a letter are shown. */
const mostParts = 3;

/** What the page knows about its results. */
export interface ResultContext {
	/** Href of the site's root from this page, with its slash, or empty. */
	readonly root: string;
	readonly texts: SearchTexts;
	/** The letters' language. */
	readonly language: SearchLanguage;
	/** What the page calls a public body, by its id. */
	readonly authorityName: (id: string) => string | undefined;
}

/**
 * A hit as a list item: what it is about, which letter it is, and the matching paragraphs with highlighted words; each links
 * to its paragraph, where the same words are highlighted again. Its numbers are kept on their lines later (keep-numbers.ts).
 */
export function resultItem(
	hit: PagefindHitData,
	{ root, texts, language, authorityName }: ResultContext,
): HTMLLIElement {
	const parts = matchingParts(hit).slice(0, mostParts);
	// Only letters’ pages highlight the words searched for.
	const words = authorityPattern.test(hit.url) ? markedWords(hit, language) : [];
	const marks = new URLSearchParams(words.map((word) => ['mark', word]));
	const address = root + hit.url.replace(/^\//, '') + (marks.size > 0 ? `?${marks}` : '');
	const item = document.createElement('li');
	const title = element('h2', linkTo(address + hash(parts[0]?.anchor?.id), hit.meta.title));
	title.lang = language.tag;
	const facts = element('p', factsOf(hit, texts, authorityName));
	facts.className = 'facts-line';
	const list = document.createElement('ul');
	list.className = 'parts';
	for (const part of parts) {
		const id = paragraphOf(part);
		const label = texts.paragraph.replace('{n}', id?.slice(1) ?? '');
		list.append(
			element('li', ...(id ? [linkTo(address + hash(id), label)] : []), marked(part.excerpt, language.tag)),
		);
	}
	item.append(title, facts, parts.length > 0 ? list : marked(hit.excerpt, language.tag));
	return item;
}

/** Which letter it is, and from which body; for one of the publisher’s own pages, says so, with its date. */
function factsOf(
	{ url, meta }: PagefindHitData,
	texts: SearchTexts,
	authorityName: ResultContext['authorityName'],
): string {
	const { date: day, kind = texts.kind, index = texts.noIndex } = meta;
	const date = day?.split('-').reverse().join('.') ?? '';
	const [, authority] = authorityPattern.exec(url) ?? [];
	if (authority === undefined) return date ? `${kind} · ${date}` : kind;
	const numbered = index !== texts.noIndex;
	const undated = numbered ? texts.factsLineUndated : texts.factsLineNeither;
	const line = (date ? (numbered ? texts.factsLine : texts.factsLineNoNumber) : undated)
		.replace('{kind}', () => kind)
		.replace('{index}', () => index)
		.replace('{date}', () => date);
	return `${line} · ${authorityName(authority) ?? meta['authority']}`;
}

function hash(id: string | undefined): string {
	return id ? `#${id}` : '';
}

function linkTo(href: string, ...words: (Node | string)[]): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.append(...words);
	return link;
}

function element(name: 'h2' | 'p' | 'li', ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	made.append(...children);
	return made;
}

function marked(excerpt: string, language: string): HTMLElement {
	const text = document.createElement('span');
	text.lang = language;
	for (const { text: words, isMarked } of excerptParts(excerpt)) {
		if (!isMarked) text.append(words);
		else {
			const mark = document.createElement('mark');
			mark.textContent = words;
			text.append(mark);
		}
	}
	return text;
}
