import { once } from './once.ts';
import type {
	FacetCounts,
	PagefindApi,
	PagefindFound,
	PagefindHit,
	PagefindOptions,
} from './pagefind-api.ts';
import { unheard } from './unheard.ts';

/** An index of letters that came one after another, or of all. */
export interface OpenablePart {
	/** Years of its letters, an empty one for those without; absent where it may have letters of every year. */
	readonly years?: readonly string[] | undefined;
	readonly open: () => Promise<PagefindApi>;
	readonly expect: (keys: readonly string[]) => void;
	/** Whether it has all keys of a term, or words that begin so: for a key that it lacks, Pagefind finds what begins like it. */
	readonly hasAll: (term: string) => Promise<boolean>;
	/** Its best hits of some keys, found without Pagefind’s program, which is on its way for longer than all else. */
	readonly best: (keys: readonly string[], most: number) => Promise<readonly PagefindHit[]>;
	/** Days of its letters, the earliest first. */
	readonly days: () => Promise<readonly string[]>;
}

/** Hits of the newest part that come first: as many as fit on a phone’s screen. They are shown before anything else is read. */
const leading = 3;
/** Example: the quotes of `"запитъ"`: only Pagefind looks for words in a row. */
const quote = '"';
const nothing: PagefindFound = { results: [], filters: {} };

/**
 * Several indexes as one: of a large archive only those that have letters of the year that is chosen are read. The best hits of the
 * newest come first, then those of all by score; by date, all in the order of their days.
 *
 * @param parts the newest first
 */
export function joinParts(parts: readonly OpenablePart[]): PagefindApi {
	const asked = ({ filters: { year: chosen } }: PagefindOptions) =>
		parts.filter(({ years }) => !chosen || !years || years.includes(chosen));
	return {
		prepare: () => unheard(parts[0]?.open()),
		expect: (keys, options) => {
			const [newest, ...older] = asked(options);
			newest?.expect(keys);
			if (isByDate(options)) for (const part of older) part.expect(keys);
			if (!isPlain(options)) unheard(newest?.open());
		},
		search: async (term, options) => {
			const [newest, ...older] = asked(options);
			if (!newest) return nothing;
			if (isByDate(options) && older.length > 0) return byDate([newest, ...older], term, options);
			const inNewest = once(() => foundIn(newest, term, options));
			const isQuick = term !== null && !term.includes(quote) && isPlain(options);
			const lead = isQuick
				? await newest.best(term.split(' '), leading)
				: older.length > 0
					? (await inNewest()).results.slice(0, leading)
					: [];
			if (lead.length > 0) await options.onLead?.(lead);
			const found = await Promise.all([inNewest(), ...older.map((part) => foundIn(part, term, options))]);
			const results = found.flatMap((one) => one.results);
			if (older.length > 0) results.sort((a, b) => b.score - a.score);
			return { results: ledBy(lead, results), filters: countsOf(found) };
		},
	};
}

function ledBy(lead: readonly PagefindHit[], hits: readonly PagefindHit[]): PagefindHit[] {
	const byId = new Map(hits.map((hit) => [hit.id, hit]));
	const led = lead.flatMap(({ id }) => byId.get(id) ?? []);
	return [...led, ...hits.filter((hit) => !led.includes(hit))];
}

async function foundIn(
	part: OpenablePart,
	term: string | null,
	options: PagefindOptions,
): Promise<PagefindFound> {
	if (term !== null && !(await part.hasAll(term))) return nothing;
	return (await part.open()).search(term, options);
}

/** Pagefind tells the order of a part’s letters and not their days. */
async function byDate(
	parts: readonly OpenablePart[],
	term: string | null,
	options: PagefindOptions,
): Promise<PagefindFound> {
	const isFalling = options.sort['date'] === 'desc';
	const found = await Promise.all(
		parts.map(async (part) => {
			const { results, filters } = await foundIn(part, term, options);
			return { filters, hits: results.length > 0 ? await dated(part, results, options) : [] };
		}),
	);
	const hits = found.flatMap((one) => one.hits);
	hits.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day === isFalling ? 1 : -1));
	return { results: hits.map(({ hit }) => hit), filters: countsOf(found) };
}

async function dated(
	part: OpenablePart,
	hits: readonly PagefindHit[],
	{ sort }: PagefindOptions,
): Promise<{ hit: PagefindHit; day: string }[]> {
	const [pagefind, days] = await Promise.all([part.open(), part.days()]);
	const { results } = await pagefind.search(null, { filters: {}, sort, isUncounted: true });
	const inOrder = sort['date'] === 'desc' ? [...days].reverse() : days;
	const dayOf = new Map(results.map(({ id }, at) => [id, inOrder[at] ?? '']));
	return hits.map((hit) => ({ hit, day: dayOf.get(hit.id) ?? '' }));
}

function isPlain({ filters, sort }: PagefindOptions): boolean {
	return Object.keys(filters).length === 0 && Object.keys(sort).length === 0;
}

function isByDate({ sort }: PagefindOptions): boolean {
	return sort['date'] !== undefined;
}

function countsOf(found: readonly Pick<PagefindFound, 'filters'>[]): FacetCounts {
	return found.map(({ filters }) => filters).reduce(sumOf, {});
}

function sumOf(a: FacetCounts, b: FacetCounts): FacetCounts {
	const sum: Record<string, Record<string, number>> = {};
	for (const counts of [a, b]) {
		for (const [filter, values] of Object.entries(counts)) {
			const into = sum[filter] ?? {};
			for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
			sum[filter] = into;
		}
	}
	return sum;
}
