/** Letters per page of a list: even with the half more that its first page may have, no page is larger than 60 KB. */
export const lettersAPage = 50;

/** A page of a list. */
export interface ListPage<Item> {
	readonly items: readonly Item[];
	/** Whether it is the list’s own page, which has the newest items and changes; every other page stays as it is. */
	readonly isNewest: boolean;
	/** The page with newer items: its number, undefined for the list’s own page, null if there are none. */
	readonly newer: number | undefined | null;
	/** The page with older items; null if there are none. */
	readonly older: number | null;
}

/**
 * A page of a list sorted newest first. Pages are numbered from the oldest, and each numbered page is full: so a letter
 * added at the head of a list changes only the list’s own page, and a link to a numbered page always shows the same
 * letters. (docs/decisions/0018-pages-that-stay.md)
 *
 * @param page from 1, with the oldest items; undefined for the list’s own page, with the newest
 * @example
 * onListPage(['d', 'c', 'b', 'a'], undefined, 2) // { items: ['d', 'c'], isNewest: true, newer: null, older: 1 }
 * onListPage(['d', 'c', 'b', 'a'], 1, 2) // { items: ['b', 'a'], isNewest: false, newer: undefined, older: null }
 */
export function onListPage<Item>(
	items: readonly Item[],
	page: number | undefined,
	size = lettersAPage,
): ListPage<Item> {
	const full = fullPages(items.length, size);
	if (page === undefined) {
		const newest = items.slice(0, items.length - full * size);
		return { items: newest, isNewest: true, newer: null, older: full === 0 ? null : full };
	}
	const end = items.length - (page - 1) * size;
	return {
		items: items.slice(Math.max(0, end - size), end),
		isNewest: false,
		newer: page < full ? page + 1 : undefined,
		older: page > 1 ? page - 1 : null,
	};
}

/**
 * How many numbered pages a list has. Its own page has between half and one and a half times as many items as they have: it
 * never has just three letters, and a cheap phone can still open it.
 *
 * @example
 * fullPages(1000, 50) // 19
 * fullPages(74, 50) // 0
 */
export function fullPages(length: number, size = lettersAPage): number {
	return Math.max(0, Math.floor((length - Math.ceil(size / 2)) / size));
}

/**
 * The page of a list that an item is on: its number, or undefined for the list’s own.
 *
 * @param place index of the item in the whole list, from 0
 */
export function pageOfPlace(place: number, length: number, size = lettersAPage): number | undefined {
	const page = Math.ceil((length - place) / size);
	return page > fullPages(length, size) ? undefined : page;
}

/**
 * Page numbers that lists no longer have: pages used to be counted from the newest, and the last one was not full.
 * They redirect to the list’s own page.
 *
 * @example
 * formerPages(1000, 50) // [20]
 */
export function formerPages(length: number, size = lettersAPage): number[] {
	const [last, full] = [Math.ceil(length / size), fullPages(length, size)];
	return Array.from({ length: Math.max(0, last - full) }, (_, at) => full + at + 1).filter((n) => n > 1);
}
