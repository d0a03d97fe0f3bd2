import { decodeReferences } from '#archive/text/decode-references.ts';
import { type HtmlTag, htmlParts } from './html-parts.ts';
import { anchorsOf, squeeze, type TextAnchor, wordsOf } from './page-words.ts';

/** What the search index stores of a page. */
export interface ReadPage {
	/** Words parted by one space. */
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** Elements with an id, and the place of their first word, counted from 0. */
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Elements whose text is a sentence of its own: a full stop is added, unless it has end punctuation. */
const sentences = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
/** Elements that are not read. */
const unread = new Set('head style script noscript label form svg footer nav iframe template'.split(' '));
/** Added to a sentence without end punctuation. */
const sentenceEnd = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'")$*]$/u;
/** Example: `date[content]`: a name, and the attribute that has its value. */
const fromAttribute = /^([^:[\]]+)\[(.+)\]$/;

/** An element that is open. */
interface OpenElement {
	readonly tag: HtmlTag;
	/** How much of the text, and how many anchors, were there before. */
	readonly from: number;
	readonly anchors: number;
	/** Neither it nor what is in it is read: `data-pagefind-ignore="all"`. */
	readonly isExcluded: boolean;
}

/** A page while it is read. */
interface Reading {
	text: string;
	anchors: TextAnchor[];
	/** The text of its parts that are to be read (`data-pagefind-body`); null before the first ends. */
	body: { text: string; anchors: TextAnchor[] } | null;
	readonly open: OpenElement[];
	readonly meta: Map<string, string>;
	readonly filters: Map<string, string[]>;
	/** Of the first heading, for a page that names no title. */
	heading: string | null;
}

/**
 * What Pagefind 1.6 reads on a page of this site, without Pagefind: the text of its `data-pagefind-body` as words, sentences
 * ended, what is marked as data and filters, and where elements with an id begin. Its rules are those of
 * `pagefind/src/fossick/parser.rs` as far as our pages use them; a test compares the two on a built site's kinds of pages.
 *
 * @returns null for a page that has nothing to be searched
 */
export function readPage(html: string): ReadPage | null {
	const reading: Reading = {
		text: '',
		anchors: [],
		body: null,
		open: [],
		heading: null,
		meta: new Map(),
		filters: new Map(),
	};
	for (const part of htmlParts(html)) {
		if (typeof part === 'string') reading.text += part;
		else if (!part.isEnd) begin(reading, part);
		else if (reading.open.some(({ tag }) => tag.name === part.name)) {
			while (end(reading) !== part.name);
		}
	}
	while (reading.open.length > 0) end(reading);
	const content = wordsOf(decodeReferences(reading.body?.text ?? '')).join(' ');
	if (!reading.body || !content) return null;
	const meta = new Map(reading.meta);
	if (!meta.has('title') && reading.heading) meta.set('title', reading.heading);
	return {
		content,
		meta: inOrder(meta),
		filters: inOrder(reading.filters),
		anchors: anchorsOf(reading.body),
	};
}

function begin(reading: Reading, tag: HtmlTag): void {
	const { attributes, name } = tag;
	const ignore = attributes.get('data-pagefind-ignore');
	const id = attributes.get('id');
	if (id !== undefined && ignore === undefined) {
		reading.text += ' ';
		reading.anchors.push({ id, at: reading.text.length });
	}
	if (name === 'br') reading.text += ' ';
	const isExcluded = ignore === 'all' || (reading.open.at(-1)?.isExcluded ?? false);
	reading.open.push({ tag, isExcluded, from: reading.text.length, anchors: reading.anchors.length });
	if (tag.isVoid) end(reading);
}

/** Ends the innermost element, and tells its name. */
function end(reading: Reading): string {
	const element = reading.open.pop();
	if (!element) return '';
	const { tag, from, anchors, isExcluded } = element;
	const { name, attributes } = tag;
	const text = reading.text.slice(from);
	if (!isExcluded) {
		for (const [key, value] of dataOf(tag, 'data-pagefind-filter', text)) {
			reading.filters.set(key, [...(reading.filters.get(key) ?? []), value]);
		}
		for (const [key, value] of dataOf(tag, 'data-pagefind-meta', text)) reading.meta.set(key, value);
		if (name === 'h1') reading.heading ??= squeeze(text);
	}
	if (isExcluded || attributes.has('data-pagefind-ignore') || unread.has(name)) {
		reading.text = reading.text.slice(0, from);
		reading.anchors.length = anchors;
		return name;
	}
	if (sentences.has(name)) {
		const ended = sentenceEnd.test(text) ? `${text}. ` : `${text} `;
		reading.text = `${reading.text.slice(0, from)} ${ended}`;
		// Its own anchor is before the space, those within it move by one.
		for (const [at, anchor] of reading.anchors.entries()) if (at >= anchors) anchor.at += 1;
	}
	if (attributes.has('data-pagefind-body')) {
		const body = reading.body ?? { text: '', anchors: [] };
		const shift = body.text.length - from;
		body.text += reading.text.slice(from);
		body.anchors.push(...reading.anchors.splice(anchors).map(({ id, at }) => ({ id, at: at + shift })));
		reading.body = body;
		reading.text = reading.text.slice(0, from);
	}
	return name;
}

/** Names and values that an element's attribute tells: `title` (its text), `date[content]` (an attribute), `kind:reply`. */
function dataOf({ attributes }: HtmlTag, attribute: string, text: string): [name: string, value: string][] {
	const written = attributes.get(attribute);
	if (written === undefined) return [];
	const colon = written.indexOf(':');
	const names = (colon === -1 ? written : written.slice(0, colon)).split(',').map((each) => each.trim());
	return names.flatMap((name, at): [string, string][] => {
		const [, named = name, from] = fromAttribute.exec(name) ?? [];
		const literal = colon !== -1 && at === names.length - 1 ? written.slice(colon + 1) : undefined;
		const value = literal ?? (from ? (attributes.get(from) ?? '') : text);
		return value === '' && from === undefined && literal === undefined ? [] : [[named, squeeze(value)]];
	});
}

function inOrder<T>(values: ReadonlyMap<string, T>): Record<string, T> {
	return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}
