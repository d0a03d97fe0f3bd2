import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { NotDone } from '../cli/not-done.ts';
import { UsageError } from '../cli/usage-error.ts';
import { findLetters, type Searched } from './find-letters.ts';
import { openSearch } from './open-search.ts';

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
		for (const query of queries) searched.push(await findLetters(source, query, limit));
		return searched;
	} catch (error) {
		throw new NotDone((error as Error).message, { cause: error });
	}
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
