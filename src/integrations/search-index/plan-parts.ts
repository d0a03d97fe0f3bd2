import { pagesInOrder } from './pages-in-order.ts';

/** An index to be made: of all pages, or of some that follow one another in the order of their coming. */
export interface PlannedPart {
	/** Its folder in the index folder, with its slash; empty for the folder itself. */
	readonly folder: string;
	/** Addresses of its pages. */
	readonly urls: readonly string[];
	/** Those of them with which its files are not made anew. */
	readonly newest: ReadonlySet<string>;
}

/** How the pages of an archive are parted. */
export interface PartLimits {
	/** Pages of an index to which nothing is added any more; the newest has from half as many to half as many again. */
	readonly part: number;
	/** In an archive of fewer pages the newest do not stand beside the index. */
	readonly from: number;
	/** The newest index is made anew whenever as many pages more have come. */
	readonly step: number;
}

/**
 * Pagefind needs some 180 KB of memory a letter while it makes an index, and a search on a slow phone reads 11 bytes a letter before
 * its first hit. What eight letters change in an index of 1,000 is 13 KB, which a search reads beside it.
 */
export const partLimits: PartLimits = { part: 2000, from: 500, step: 16 };

/**
 * Parts an archive’s pages into indexes, the newest first: files of an older one stay what they are whatever comes. A page that no
 * longer has anything to be searched, because its letter was withdrawn, keeps its place here.
 *
 * @param pages addresses from the site’s root
 * @param releases in which each letter came, by the address of its page; where there are none, no order is known
 * @example
 * planParts(['/letters/1/2031/a.html', …], new Map(), { part: 4, from: 500, step: 16 }).map(({ folder }) => folder) // ['2/', '1/']
 */
export function planParts(
	pages: readonly string[],
	releases: ReadonlyMap<string, number>,
	{ part, from, step }: PartLimits = partLimits,
): PlannedPart[] {
	const inOrder = pagesInOrder(pages, releases);
	const { length } = inOrder;
	if (length === 0) return [];
	const isKnown = releases.size > 0 && length >= from;
	const newest = new Set(isKnown ? inOrder.slice(length - (length % step)) : []);
	const full = Math.max(0, Math.floor((length - part / 2) / part));
	const newestPart = {
		folder: full === 0 ? '' : `${full + 1}/`,
		urls: inOrder.slice(full * part),
		newest,
	};
	const older = Array.from({ length: full }, (_, at) => ({
		folder: `${at + 1}/`,
		urls: inOrder.slice(at * part, (at + 1) * part),
		newest: new Set<string>(),
	}));
	return [newestPart, ...older.reverse()];
}
