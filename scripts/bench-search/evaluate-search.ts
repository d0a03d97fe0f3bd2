import type { PagefindApi } from '#archive/search/pagefind-api.ts';
import { type SearchSource, searchArchive } from '#archive/search/search-archive.ts';
import { apostrophes } from '#archive/text/apostrophes.ts';
import { exactCases } from './data/exact-cases.ts';
import { letters } from './data/letters.ts';
import { paradigms } from './data/paradigms.ts';
import { wordPairs } from './data/word-pairs.ts';
import type { EvaluationPage } from './evaluation-site.ts';

/** How a search did on the evaluation; parts of one. */
export interface SearchScore {
	readonly pairs: number;
	/** Pairs whose letter is among the hits, and among the first ten. */
	readonly recall: number;
	readonly topTen: number;
	/** Mean part of a query's hits that have a form of each of its words. */
	readonly precision: number;
	readonly exactPairs: number;
	/** Exact queries whose letter is among the first ten hits. */
	readonly exact: number;
	/** Pairs of words and other forms of them whose letter is among the hits. */
	readonly words: number;
	/** Queries whose letter is not found, and those of the exact ones. */
	readonly missed: readonly string[];
	/** Queries with hits that have none of their words, with such a hit. */
	readonly junk: readonly string[];
}

/** How a query is answered: addresses of the hits, the best first. */
type Answer = (query: string) => Promise<readonly string[]>;

/** Searches by the rules of the archive. */
export function byArchive(source: SearchSource): Answer {
	return async (text) => {
		const { hits } = await searchArchive(source, { text, filters: {}, sort: {} });
		return Promise.all(hits.map(async (hit) => (await hit.data()).url));
	};
}

/** Searches with Pagefind as it is. */
export function byPagefind(pagefind: PagefindApi): Answer {
	return async (text) => {
		const { results } = await pagefind.search(text, { filters: {}, sort: {} });
		return Promise.all(results.map(async (hit) => (await hit.data()).url));
	};
}

/** Asks every query of the evaluation. */
export async function evaluateSearch(answer: Answer, pages: readonly EvaluationPage[]): Promise<SearchScore> {
	const words = new Map(pages.map(({ url, text }) => [url, wordsOf(text)]));
	const [missed, junk]: [string[], string[]] = [[], []];
	const tally = { pairs: 0, found: 0, topTen: 0, precision: 0, answered: 0 };
	for (const [number, { queries }] of letters.entries()) {
		for (const query of queries) {
			const urls = await answer(query);
			const place = urls.indexOf(`/letters/0/2021/target-${number}.html`);
			tally.pairs += 1;
			if (place >= 0) tally.found += 1;
			else missed.push(query);
			if (place >= 0 && place < 10) tally.topTen += 1;
			if (urls.length === 0) continue;
			const wrong = urls.filter((url) => !hasForms(words.get(url) ?? new Set(), query));
			tally.answered += 1;
			tally.precision += 1 - wrong.length / urls.length;
			if (wrong[0]) junk.push(`${query}: ${wrong.length} of ${urls.length}, ${wrong[0]}`);
		}
	}
	let exact = 0;
	for (const [number, { queries }] of exactCases.entries()) {
		for (const query of queries) {
			const place = (await answer(query)).indexOf(`/letters/0/2021/exact-${number}.html`);
			if (place >= 0 && place < 10) exact += 1;
			else missed.push(query);
		}
	}
	const exactPairs = exactCases.flatMap(({ queries }) => queries).length;
	let wordsFound = 0;
	for (const [number, [query]] of wordPairs.entries()) {
		if ((await answer(query)).includes(`/letters/0/2021/pair-${number}.html`)) wordsFound += 1;
		else missed.push(query);
	}
	return {
		pairs: tally.pairs,
		recall: tally.found / tally.pairs,
		topTen: tally.topTen / tally.pairs,
		precision: tally.answered === 0 ? 1 : tally.precision / tally.answered,
		exactPairs,
		exact: exact / exactPairs,
		words: wordsFound / wordPairs.length,
		missed,
		junk,
	};
}

function hasForms(words: ReadonlySet<string>, query: string): boolean {
	return [...wordsOf(query)]
		.filter((word) => word !== 'для')
		.every((word) =>
			paradigms.some((forms) => {
				const all = forms.flatMap((form) => [...wordsOf(form)]);
				return all.includes(word) && all.some((form) => words.has(form));
			}),
		);
}

/** Words of a text, small and without apostrophes: read otherwise than the search does, to judge it. */
function wordsOf(text: string): Set<string> {
	return new Set(
		text
			.toLowerCase()
			.replace(new RegExp(`[${apostrophes}]`, 'gu'), '')
			.match(/[\p{L}\d]+/gu),
	);
}
