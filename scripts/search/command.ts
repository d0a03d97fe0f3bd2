import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { plainExcerpt } from '#archive/search/excerpt.ts';
import { bestPart, paragraphOf } from '#archive/search/hit-parts.ts';
import type { PagefindHit } from '#archive/search/pagefind-api.ts';
import { type SearchSource, searchArchive } from '#archive/search/search-archive.ts';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { NotDone } from '../cli/not-done.ts';
import { UsageError } from '../cli/usage-error.ts';
import { openSearch } from './open-search.ts';

/** What is printed of a query. */
interface Found {
	readonly query: string;
	/** Words that no letter has. */
	readonly absent: readonly string[];
	readonly didYouMean: string | null;
	readonly hits: readonly FoundLetter[];
	/** Letters that have all words but some, where none has all. */
	readonly nearest: { readonly without: readonly string[]; readonly hits: readonly FoundLetter[] } | null;
}

/** What a query gave, and how many letters that are. */
interface Searched {
	readonly total: number;
	readonly found: Found;
}

/** What is printed of a letter. */
interface FoundLetter {
	readonly id: string;
	/** Address from the archive's root, with the paragraph. */
	readonly url: string;
	readonly title: string;
	readonly date: string | null;
	/** Id of the paragraph that matches best, `p12`; null where the words stand above the text. */
	readonly paragraph: string | null;
	readonly excerpt: string;
}

const commandOptions = {
	dist: { type: 'string', default: 'dist' },
	json: { type: 'boolean', default: false },
	limit: { type: 'string' },
} as const;

/** `npm run search`: searches a built archive. Exit code 1 where it cannot be searched; no hit is no failure. */
export const searchCommand = commandLine({
	name: 'search',
	options: commandOptions,
	run: async (given, { config, out }): Promise<ExitCode> => {
		const { json, ...asked } = readOptions(given);
		const searched = await searchAll(asked, jurisdictionOf((await config()).jurisdiction));
		const found = searched.map(({ found }) => found);
		out(json ? `${JSON.stringify(found, null, '\t')}\n` : searched.map(asText).join('\n'));
		return 0;
	},
});

async function searchAll(
	{ dist, queries, limit }: Pick<Options, 'dist' | 'queries' | 'limit'>,
	{ search }: Jurisdiction,
): Promise<Searched[]> {
	try {
		const source = await openSearch(dist, search);
		const searched: Searched[] = [];
		for (const query of queries) searched.push(await find(source, query, limit));
		return searched;
	} catch (error) {
		throw new NotDone((error as Error).message, { cause: error });
	}
}

async function find(source: SearchSource, text: string, limit: number): Promise<Searched> {
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

function asText({ total, found: { query, absent, didYouMean, hits, nearest } }: Searched): string {
	const head = total > 0 ? `${query}: ${total}` : `${query}: nothing found`;
	return [
		head,
		...(absent.length > 0 ? [`  No letter has: ${absent.join(', ')}`] : []),
		...(didYouMean ? [`  Did you mean: ${didYouMean}`] : []),
		...(nearest ? [`  Letters without ${nearest.without.join(', ')}:`] : []),
		...(nearest?.hits ?? hits).map(
			({ url, title, date, excerpt }) => `  ${date ?? '          '}  ${title}\n    ${url}\n    ${excerpt}`,
		),
		'',
	].join('\n');
}

interface Options {
	readonly dist: string;
	readonly json: boolean;
	/** 0 for all. */
	readonly limit: number;
	readonly queries: readonly string[];
}

function readOptions({ values, positionals }: Given<typeof commandOptions>): Options {
	const limit = Number(values.limit ?? (values.json ? 0 : 20));
	if (!Number.isInteger(limit) || limit < 0)
		throw new UsageError(`--limit is a number, not ${values.limit}.`);
	if (positionals.length === 0) throw new UsageError('Name a query.');
	return { ...values, limit, queries: positionals };
}
