import { partLimits } from './plan-parts.ts';

/** How many letters may stand beside an index. */
export interface NewestLimits {
	/** Fewer letters are one index. */
	readonly from: number;
	/** More letters are an index a year, each without what stands beside it. */
	readonly to: number;
	/** An index is made anew whenever the archive has as many letters more. */
	readonly step: number;
}

/**
 * An index of 1,000 letters is 0.9 MB, all of which a letter would change; what eight letters change in it is 13 KB, which a
 * search reads beside it.
 */
export const newestLimits: NewestLimits = { from: 500, to: partLimits.whole, step: 16 };

/** Of a release that has no number: drafts are the newest. */
const draft = Number.MAX_SAFE_INTEGER;
/** Of the publisher’s own pages: they change seldom. */
const ofPublisher = -1;

/**
 * The pages whose letters came last: an index is made without them, and keeps its files until there are `step` letters more.
 * Which they are depends on the order of releases alone, so that whoever builds has the same.
 *
 * @param pages addresses from the site’s root
 * @param releases in which each letter came, by the address of its page; where there are none, no order is known
 * @example
 * newestPages(['/letters/1/2031/a.html', '/letters/1/2031/b.html'], new Map([…]), { from: 1, to: 9, step: 2 }) // none: a step is full
 */
export function newestPages(
	pages: readonly string[],
	releases: ReadonlyMap<string, number>,
	{ from, to, step }: NewestLimits = newestLimits,
): ReadonlySet<string> {
	if (releases.size === 0 || pages.length < from || pages.length > to) return new Set();
	const releaseOf = (page: string) =>
		releases.get(page) ?? (page.startsWith('/letters/') ? draft : ofPublisher);
	const inOrder = pages.toSorted((a, b) => releaseOf(a) - releaseOf(b) || (a < b ? -1 : 1));
	return new Set(inOrder.slice(pages.length - (pages.length % step)));
}
