import { apostrophes } from '../text/apostrophes.ts';
import { aliasShard, parseAliases } from './alias-table.ts';
import { keyText } from './key-text.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { nearWords } from './near-words.ts';
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
import { spellingShard } from './spelling-shard.ts';

/** Where the search reads from. */
export interface SearchSource {
	readonly language: SearchLanguage;
	readonly pagefind: PagefindApi;
	/** How many shards the alias table has; 0 if the archive has none. */
	readonly shards: number;
	/** Text of a shard of the alias table. */
	readonly aliases: (shard: number) => Promise<string>;
	/** Text of a shard of the archive's words, as `spellingShard` counts them. */
	readonly spellings: (shard: number) => Promise<string>;
}

/** What is asked. */
export interface SearchRequest extends Omit<PagefindOptions, 'onLead'> {
	readonly text: string;
	/** Whether the last word may be only the beginning of one. */
	readonly isTyping?: boolean;
	/** Is told of the hits that come first, where they are known before all are, and of the query as it was read. */
	readonly onLead?: ((hits: readonly PagefindHit[], query: Query) => Promise<void>) | undefined;
}

/** What is found. */
export interface SearchAnswer {
	readonly query: Query;
	/** Words of the query that no letter has; there are no hits then. */
	readonly absent: readonly string[];
	/** Another query that would find something, where this one does not. */
	readonly didYouMean: string | null;
	readonly hits: readonly PagefindHit[];
	/** What has most words of the query, where nothing has all. */
	readonly nearest: NearestLetters | null;
	readonly counts: FacetCounts;
}

/** Letters that have all words of a query but some. */
export interface NearestLetters {
	/** The words that they need not have, as the reader typed them. */
	readonly without: readonly string[];
	readonly hits: readonly PagefindHit[];
}

/** Example: `ремонт дор`, whose last word may go on. */
const unfinished = /\p{L}{3}$/u;
/** Example: `рекламма`: only a word is misspelt. */
const lettersOnly = new RegExp(`^[\\p{L}${apostrophes}]+$`, 'u');
/** Example: the marks of `«доступ до інформації»`. */
const quotes = /[«»“”„"]/g;
/** Words that a misspelt one is tried as. */
const mostMeant = 3;
/** Hits beside the first that a reader sees at once. */
const nextShown = 2;
/** Of a longer query nothing near is looked for. */
const mostTerms = 6;
/** Phrases are compared with letters' texts; of more letters than this, the first are. */
const mostCompared = 300;

/** Example: `запитъ 25ъкъ/къ`, as `keyText` writes keys. */
const keyBreaks = /[ /]/;

const everything: PagefindOptions = { filters: {}, sort: {}, isUncounted: true };

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
	const [didYouMean, nearest] = await Promise.all([
		meantQuery(source, request, answer),
		nearestLetters(source, request, answer),
	]);
	return { ...answer, didYouMean, nearest };
}

/**
 * Another query that finds something, whatever the filters: without quotes, in another layout or alphabet, or with words spelt
 * right.
 */
async function meantQuery(
	source: SearchSource,
	request: SearchRequest,
	{ absent, query }: SearchAnswer,
): Promise<string | null> {
	for (const text of [
		...(query.phrases.length > 0 ? [request.text.replace(quotes, ' ').replace(/\s+/g, ' ').trim()] : []),
		...source.language.suggest(request.text),
		...(await spelt(source, request.text, absent)),
	]) {
		const other = await findOnce(source, { ...request, text, filters: {}, onLead: undefined });
		if (other.hits.length > 0) return text;
	}
	return null;
}

/** A query with each absent word as the archive has one like it; of one absent word, with each of the likeliest. */
async function spelt(
	{ language, shards, spellings }: SearchSource,
	text: string,
	absent: readonly string[],
): Promise<string[]> {
	const words = absent.filter((word) => lettersOnly.test(word));
	if (shards === 0 || words.length === 0 || words.length < absent.length) return [];
	const near = await Promise.all(
		words.map(async (word) => {
			const spelled = (await spellings(spellingShard(word, language, shards))).split(' ');
			return nearWords(word, spelled, language).slice(0, mostMeant);
		}),
	);
	const [only = []] = near;
	if (words.length === 1) return only.map((found) => text.replace(words[0] ?? '', () => found));
	return near.every(([first]) => first !== undefined)
		? [words.reduce((whole, word, at) => whole.replace(word, () => near[at]?.[0] ?? ''), text)]
		: [];
}

/** Letters without the absent words; or, where each word is somewhere, without the one whose lack leaves most. */
async function nearestLetters(
	{ pagefind }: SearchSource,
	{ filters, sort }: SearchRequest,
	{ query: { terms, phrases }, absent }: SearchAnswer,
): Promise<NearestLetters | null> {
	if (phrases.length > 0 || terms.length < 2 || terms.length > mostTerms) return null;
	const gone = terms.filter(({ text }) => absent.includes(text));
	const tries = gone.length > 0 ? [gone] : terms.map((term) => [term]);
	const found = await Promise.all(
		tries.map(async (without) => {
			const left = terms.filter((term) => !without.includes(term));
			if (left.length === 0) return null;
			const { results } = await pagefind.search(left.map(({ key }) => key).join(' '), {
				filters,
				sort,
				isUncounted: true,
			});
			return { without: without.map(({ text }) => text), hits: results };
		}),
	);
	const most = found.filter((each) => each !== null).sort((a, b) => b.hits.length - a.hits.length)[0];
	return most && most.hits.length > 0 ? most : null;
}

async function findOnce(source: SearchSource, request: SearchRequest): Promise<SearchAnswer> {
	const lexicon = await loadLexicon(source, request.text);
	const query = parseQuery(request.text, lexicon);
	const { pagefind } = source;
	const { filters, sort, isUncounted, onLead } = request;
	// Hits are compared with a phrase when all are known.
	const options: PagefindOptions = {
		filters,
		sort,
		isUncounted,
		...(onLead && query.phrases.length === 0 && { onLead: (hits) => onLead(hits, query) }),
	};
	const nothing = { query, absent: [], didYouMean: null, hits: [], nearest: null, counts: {} };
	if (query.terms.length === 0) {
		// Marks of punctuation alone are looked for nowhere; an empty query lists all letters of the filters.
		if (request.text.trim()) return { ...nothing, absent: [request.text.trim()] };
		const { results, filters } = await pagefind.search(null, options);
		return { ...nothing, hits: results, counts: filters };
	}
	const keys = query.terms.map(({ key }) => key);
	pagefind.expect?.(keys, options);
	const found = await pagefind.search(keys.join(' '), options);
	const [first, ...next] = found.results;
	// They are shown first: on a slow line they come with the one that is looked at.
	for (const hit of next.slice(0, nextShown)) hit.data().catch(() => undefined);
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
