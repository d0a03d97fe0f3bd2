import { plainExcerpt } from '#archive/search/excerpt.ts';
import { bestPart, paragraphOf } from '#archive/search/hit-parts.ts';
import type { PagefindHit } from '#archive/search/pagefind-api.ts';
import { type SearchSource, searchArchive } from '#archive/search/search-archive.ts';

/** What an archive answers to a query. */
export interface Found {
	readonly query: string;
	/** Words that no letter has. */
	readonly absent: readonly string[];
	readonly didYouMean: string | null;
	readonly hits: readonly FoundLetter[];
	/** Letters that have all words but some, where none has all. */
	readonly nearest: { readonly without: readonly string[]; readonly hits: readonly FoundLetter[] } | null;
}

/** What a query gave, and how many letters that are. */
export interface Searched {
	readonly total: number;
	readonly found: Found;
}

/** What is told about a letter that was found. */
export interface FoundLetter {
	readonly id: string;
	/** Address from the archive's root, with the paragraph. */
	readonly url: string;
	readonly title: string;
	readonly date: string | null;
	/** Id of the paragraph that matches best, `p12`; null if the words are above the text. */
	readonly paragraph: string | null;
	readonly excerpt: string;
}

/**
 * Asks a built archive, as its search page does.
 *
 * @param limit letters that are told of, 0 for all
 */
export async function findLetters(source: SearchSource, text: string, limit: number): Promise<Searched> {
	const answer = await searchArchive(source, { text, filters: {}, sort: {} });
	const { absent, didYouMean } = answer;
	const read = (hits: readonly PagefindHit[]) =>
		Promise.all((limit > 0 ? hits.slice(0, limit) : hits).map(foundLetter));
	const nearest = answer.nearest && { ...answer.nearest, hits: await read(answer.nearest.hits) };
	return {
		total: answer.hits.length,
		found: { query: text, absent, didYouMean, hits: await read(answer.hits), nearest },
	};
}

async function foundLetter(hit: PagefindHit): Promise<FoundLetter> {
	const data = await hit.data();
	const part = bestPart(data);
	const paragraph = part ? paragraphOf(part) : null;
	return {
		id: data.url.replace(/^\/letters\//, '').replace(/\.html$/, ''),
		url: data.url.slice(1) + (paragraph ? `#${paragraph}` : ''),
		title: data.meta.title,
		date: data.meta.date ?? null,
		paragraph,
		excerpt: plainExcerpt(part?.excerpt ?? data.excerpt),
	};
}
