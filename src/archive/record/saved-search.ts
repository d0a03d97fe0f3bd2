import type { Authority } from '../letter/authority.ts';
import type { Outcome } from '../letter/outcome.ts';
import type { RegisterEntry } from '../letter/register-entry.ts';

/** Filters of the search page that a publisher has set for good: all that are given must hold. */
export interface SavedSearch {
	readonly authority?: string | undefined;
	readonly year?: number | undefined;
	/** ISO 3166-2 code. */
	readonly region?: string | undefined;
	readonly outcome?: Outcome | undefined;
}

/**
 * Whether a saved search finds a letter.
 *
 * @param authority the body that signs it
 * @example
 * isFound({ outcome: 'refused', region: 'UA-18' }, letter, authority)
 */
export function isFound(
	search: SavedSearch,
	letter: Pick<RegisterEntry, 'authority' | 'date' | 'outcome'>,
	authority: Pick<Authority, 'region'>,
): boolean {
	const { authority: body, year, region, outcome } = search;
	return (
		(body === undefined || letter.authority === body) &&
		(year === undefined || letter.date?.slice(0, 4) === String(year)) &&
		(region === undefined || authority.region === region) &&
		(outcome === undefined || letter.outcome?.is === outcome)
	);
}
