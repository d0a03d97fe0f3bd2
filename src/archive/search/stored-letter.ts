/** A letter as results show it: what Pagefind calls a fragment (pagefind 1.6), as far as its script for browsers reads it. */
export interface ShownLetter {
	readonly url: string;
	/** Words parted by one space: the places of an index count them from 0. */
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	/** Paragraphs: `location` is the place of their first word. */
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** A letter as it is stored: address, text, data, and for each paragraph its id and how far it is from the one before. */
type StoredLetter = readonly [
	url: string,
	content: string,
	meta: Readonly<Record<string, string>>,
	anchors: readonly (string | number)[],
];

/**
 * A letter as the index stores it.
 *
 * @example
 * storeLetter({ url: '/a', content: 'б в', meta: {}, anchors: [{ id: 'p1', location: 1 }] }) // '["/a","б в",{},["p1",1]]'
 */
export function storeLetter({ url, content, meta, anchors }: ShownLetter): string {
	const places = anchors.flatMap(({ id, location }, at) => [id, location - (anchors[at - 1]?.location ?? 0)]);
	return JSON.stringify([url, content, meta, places] satisfies StoredLetter);
}

/** A stored letter as Pagefind’s script reads it: JSON of a fragment. */
export function asFragment(stored: string): string {
	const [url, content, meta, places]: StoredLetter = JSON.parse(stored);
	let location = 0;
	const anchors = [];
	for (let at = 0; at < places.length; at += 2) {
		location += Number(places[at + 1]);
		const id = String(places[at]);
		// Pagefind groups hits by headings, and by whatever has a title; a paragraph's text is in the content already.
		anchors.push({ element: 'p', id, text: '', location, title: id });
	}
	return JSON.stringify({ url, content, word_count: 0, filters: {}, meta, anchors });
}
