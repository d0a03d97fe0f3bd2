/** Of a release that has no number: drafts are the newest. */
const draft = Number.MAX_SAFE_INTEGER;
/** Of the publisher’s own pages: they change seldom. */
const ofPublisher = -1;
/** Example: `/letters/04053625/2018/25-k.html`, with its year */
const letterYear = /^\/letters\/[^/]+\/([^/]+)\//;

/**
 * Pages in the order in which their letters came, those of one release by year: so whoever builds has the same order, and what comes
 * stands last.
 *
 * @param pages addresses from the site’s root
 * @param releases in which each letter came, by the address of its page
 * @example
 * pagesInOrder(['/letters/1/2031/a.html', '/letters/2/2030/b.html'], new Map()) // the second, then the first
 */
export function pagesInOrder(pages: readonly string[], releases: ReadonlyMap<string, number>): string[] {
	const places = new Map(
		pages.map((page) => {
			const [, year] = letterYear.exec(page) ?? [];
			return [page, { release: releases.get(page) ?? (year ? draft : ofPublisher), year: year ?? '' }];
		}),
	);
	const placeOf = (page: string) => places.get(page) ?? { release: draft, year: '' };
	return pages.toSorted((a, b) => {
		const [one, other] = [placeOf(a), placeOf(b)];
		return one.release - other.release || compare(one.year, other.year) || compare(a, b);
	});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
