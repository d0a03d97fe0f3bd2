import { parseArgs } from 'node:util';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { plainExcerpt } from '#archive/search/excerpt.ts';
import { bestPart, paragraphOf } from '#archive/search/hit-parts.ts';
import type { PagefindHit } from '#archive/search/pagefind-api.ts';
import { type SearchSource, searchArchive } from '#archive/search/search-archive.ts';
import { openSearch } from './open-search.ts';

const HELP = `npm run search -- [--dist DIR] [--json] [--limit N] QUERY…

Searches a built archive, by the same index and the same rules as its search page.

  --dist DIR   the built archive (dist)
  --json       print one array, an entry a query: {query, absent, didYouMean, hits: [{id, url, title, date, paragraph, excerpt}]}
  --limit N    how many hits to show, 0 for all (20; all with --json)

A query with a space is given in quotes of the shell: npm run search -- 'ремонт доріг' '"25/К-170із"'
`;

/** What is printed of a query. */
interface Found {
	readonly query: string;
	/** Words that no letter has. */
	readonly absent: readonly string[];
	readonly didYouMean: string | null;
	readonly hits: readonly FoundLetter[];
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

/**
 * Runs the search command.
 *
 * @returns exit code: 0 searched (with or without hits), 1 the archive cannot be searched, 2 the command was called wrongly.
 */
export async function runSearch(
	argv: readonly string[],
	config: Pick<ArchiveConfig, 'jurisdiction'>,
): Promise<0 | 1 | 2> {
	const options = readOptions(argv);
	if (typeof options === 'string') {
		process.stderr.write(`${options}\n\n${HELP}`);
		return 2;
	}
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	try {
		const source = await openSearch(options.dist, jurisdictionOf(config.jurisdiction).search);
		const searched: Searched[] = [];
		for (const query of options.queries) searched.push(await find(source, query, options.limit));
		process.stdout.write(
			options.json
				? `${JSON.stringify(
						searched.map(({ found }) => found),
						null,
						'\t',
					)}\n`
				: searched.map(asText).join('\n'),
		);
		return 0;
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		return 1;
	}
}

async function find(source: SearchSource, text: string, limit: number): Promise<Searched> {
	const { hits, absent, didYouMean } = await searchArchive(source, { text, filters: {}, sort: {} });
	const shown = limit > 0 ? hits.slice(0, limit) : hits;
	const letters = await Promise.all(shown.map(foundLetter));
	return { total: hits.length, found: { query: text, absent, didYouMean, hits: letters } };
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

function asText({ total, found: { query, absent, didYouMean, hits } }: Searched): string {
	const head = total > 0 ? `${query}: ${total}` : `${query}: nothing found`;
	return [
		head,
		...(absent.length > 0 ? [`  No letter has: ${absent.join(', ')}`] : []),
		...(didYouMean ? [`  Did you mean: ${didYouMean}`] : []),
		...hits.map(
			({ url, title, date, excerpt }) => `  ${date ?? '          '}  ${title}\n    ${url}\n    ${excerpt}`,
		),
		'',
	].join('\n');
}

function readOptions(argv: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				dist: { type: 'string', default: 'dist' },
				json: { type: 'boolean', default: false },
				limit: { type: 'string' },
				help: { type: 'boolean', default: false },
			},
		});
		const limit = Number(values.limit ?? (values.json ? 0 : 20));
		if (!Number.isInteger(limit) || limit < 0) return `--limit is a number, not ${values.limit}.`;
		if (positionals.length === 0 && !values.help) return 'Name a query.';
		return { ...values, limit, queries: positionals };
	} catch (error) {
		return (error as Error).message;
	}
}
