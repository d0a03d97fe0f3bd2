import { aliasShard, parseAliases } from './alias-table.ts';
import { keyText } from './key-text.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type {
	FacetCounts,
	PagefindApi,
	PagefindHit,
	PagefindHitData,
	PagefindOptions,
} from './pagefind-api.ts';
import { parseQuery, phraseParts, type Query, type QueryTerm } from './parse-query.ts';
import { queryStems } from './query-stems.ts';
import type { SearchLanguage } from './search-language.ts';

/** Where the search reads from. */
export interface SearchSource {
	readonly language: SearchLanguage;
	readonly pagefind: PagefindApi;
	/** How many shards the alias table has; 0 where the archive has none. */
	readonly shards: number;
	/** Text of a shard of the alias table. */
	readonly aliases: (shard: number) => Promise<string>;
}

/** What is asked. */
export interface SearchRequest extends PagefindOptions {
	readonly text: string;
	/** Whether the last word may be only the beginning of one. */
	readonly isTyping?: boolean;
}

/** What is found. */
export interface SearchAnswer {
	readonly query: Query;
	/** Words of the query that no letter has; there are no hits then. */
	readonly absent: readonly string[];
	/** Another query that would find something, where this one does not. */
	readonly didYouMean: string | null;
	readonly hits: readonly PagefindHit[];
	readonly counts: FacetCounts;
}

/** Example: `ремонт дор`, whose last word may go on. */
const unfinished = /\p{L}{3}$/u;
/** Phrases are compared with letters' texts; of more letters than this, the first are. */
const mostCompared = 300;

/** Example: `запитъ 25ъкъ/къ`, as `keyText` writes keys. */
const keyBreaks = /[ /]/;

const everything: PagefindOptions = { filters: {}, sort: {} };

/**
 * Searches an archive: the very same rules in a browser and in a terminal.
 *
 * @throws whatever reading the index throws: offline, or no index
 */
export async function searchArchive(source: SearchSource, request: SearchRequest): Promise<SearchAnswer> {
	const answer = await findOnce(source, request);
	if (answer.hits.length > 0 || !request.text.trim()) return answer;
	if (request.isTyping) {
		return unfinished.test(request.text)
			? findOnce(source, { ...request, text: `${request.text}*` })
			: answer;
	}
	for (const text of source.language.suggest(request.text)) {
		const other = await findOnce(source, { ...request, text, filters: {} });
		if (other.hits.length > 0) return { ...answer, didYouMean: text };
	}
	return answer;
}

async function findOnce(source: SearchSource, request: SearchRequest): Promise<SearchAnswer> {
	const lexicon = await loadLexicon(source, request.text);
	const query = parseQuery(request.text, lexicon);
	const { pagefind } = source;
	const options = { filters: request.filters, sort: request.sort };
	const nothing = { query, absent: [], didYouMean: null, hits: [], counts: {} };
	if (query.terms.length === 0) {
		// Marks of punctuation alone are looked for nowhere; an empty query lists all letters of the filters.
		if (request.text.trim()) return { ...nothing, absent: [request.text.trim()] };
		const { results, filters } = await pagefind.search(null, options);
		return { ...nothing, hits: results, counts: filters };
	}
	const found = await pagefind.search(query.terms.map(({ key }) => key).join(' '), options);
	const [first] = found.results;
	const present = first ? presentKeys(query.terms, await first.data(), lexicon) : new Set();
	const doubtful = query.terms.filter(({ key }) => !present.has(key));
	const isAbsent = await Promise.all(doubtful.map((term) => isMissing(pagefind, term, lexicon)));
	const absent = doubtful.filter((_term, at) => isAbsent[at]).map(({ text }) => text);
	if (absent.length > 0) return { ...nothing, absent };
	if (query.phrases.length === 0) return { ...nothing, hits: found.results, counts: found.filters };
	return { ...nothing, hits: await withPhrases(source, found.results, query, options) };
}

async function loadLexicon({ language, shards, aliases }: SearchSource, text: string): Promise<Lexicon> {
	if (shards === 0) return lexiconOf(language);
	const needed = new Set(queryStems(text, language).map((stem) => aliasShard(stem, shards)));
	return lexiconOf(language, parseAliases(await Promise.all([...needed].map(aliases))));
}

/** Keys of the terms that a letter has: where Pagefind knows no word it gives letters with a beginning of it instead. */
function presentKeys(terms: readonly QueryTerm[], data: PagefindHitData, lexicon: Lexicon): Set<string> {
	const texts = [data.content, ...Object.values(data.meta)];
	const keys = texts.flatMap((text) => keyText(text, lexicon, new Map()).split(keyBreaks));
	return new Set(terms.map(({ key }) => key).filter((key) => keys.some((each) => each.startsWith(key))));
}

async function isMissing(pagefind: PagefindApi, term: QueryTerm, lexicon: Lexicon): Promise<boolean> {
	const { results } = await pagefind.search(term.key, everything);
	const [first] = results;
	if (!first) return true;
	if (presentKeys([term], await first.data(), lexicon).size > 0) return false;
	// A word that is a form of two is indexed under both keys, and its text tells one: a quoted word has no fallback.
	return (await pagefind.search(`"${term.key}"`, everything)).results.length === 0;
}

/** Letters whose text or title has every phrase as it is written, capitals and apostrophes aside. */
async function withPhrases(
	{ pagefind, language }: SearchSource,
	hits: readonly PagefindHit[],
	{ phrases }: Query,
	options: PagefindOptions,
): Promise<PagefindHit[]> {
	const inOrder = await Promise.all(
		phrases.map(async ({ keys }) => (await pagefind.search(`"${keys.join(' ')}"`, options)).results),
	);
	const ids = new Set(hits.map(({ id }) => id));
	const likely = inOrder.flat().filter(({ id }) => ids.has(id));
	const candidates = [...new Map([...likely, ...hits].map((hit) => [hit.id, hit])).values()];
	const compared = await Promise.all(
		candidates.slice(0, mostCompared).map(async (hit) => {
			const { content, meta } = await hit.data();
			const texts = [content, ...Object.values(meta)].map(
				(text) => ` ${phraseParts(text, language).join(' ')} `,
			);
			return phrases.every(({ parts }) => texts.some((text) => text.includes(` ${parts.join(' ')} `)));
		}),
	);
	return candidates.filter((_hit, at) => compared[at]);
}
