import type { Authority } from '#archive/letter/authority.ts';
import type { Letter } from '#archive/letter/schema.ts';

/** Attributes of a letter's page that tell the search index what the letter can be filtered by. */
export interface LetterFacets {
	readonly 'data-pagefind-filter': string;
	readonly [attribute: `data-${string}`]: string;
}

/**
 * The values by which a letter can be filtered; one that it has not is left out.
 *
 * @param hasThread whether the letter came with a request that the archive has
 */
export function letterFacets(letter: Letter, authority: Authority, hasThread: boolean): LetterFacets {
	const values = Object.entries({
		authority: letter.authority,
		year: letter.date?.slice(0, 4),
		region: authority.region,
		kind: letter.inReplyTo || letter.request || hasThread ? 'reply' : 'other',
		outcome: letter.outcome?.is,
	}).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
	return {
		'data-pagefind-filter': values.map(([name]) => `${name}[data-${name}]`).join(', '),
		...Object.fromEntries(values.map(([name, value]) => [`data-${name}`, value])),
	};
}
