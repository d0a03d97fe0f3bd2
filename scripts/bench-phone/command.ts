import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type FirstHit, measureFirstHit } from './measure-first-hit.ts';
import { serveCompressed } from './serve-compressed.ts';

/** `npm run bench:phone`: how long a reader with a bad phone waits for what a search finds. Exit code 1 where nothing is found. */
export const benchPhoneCommand = commandLine({
	name: 'bench:phone',
	options: {
		site: { type: 'string', default: 'dist' },
		query: { type: 'string', multiple: true },
		runs: { type: 'string', default: '5' },
		verbose: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
	run: async ({ values }, { out }): Promise<ExitCode> => {
		const runs = Number(values.runs);
		if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs takes a whole number from 1.');
		const queries = values.query ?? [];
		if (queries.length === 0) throw new UsageError('--query: give what to look for.');
		if (!existsSync(join(values.site, 'search.html')))
			throw new UsageError(
				`There is no built archive in ${values.site}: build it first with \`npm run build\`.`,
			);
		const server = await serveCompressed(values.site);
		try {
			const measured: Measured[] = [];
			for (const query of queries) {
				const hits: FirstHit[] = [];
				for (let run = 0; run < runs; run += 1) hits.push(await measureFirstHit(server.url, query));
				measured.push({ query, hits });
			}
			out(`${values.json ? JSON.stringify(measured, null, '\t') : table(measured)}\n`);
			if (values.verbose) out(`${files(measured)}\n`);
			return measured.every(({ hits }) => hits.every(({ seconds }) => seconds !== null)) ? 0 : 1;
		} finally {
			await server.close();
		}
	},
});

interface Measured {
	readonly query: string;
	readonly hits: readonly FirstHit[];
}

/** A line a query: medians of its runs, and the seconds of each. */
function table(measured: readonly Measured[]): string {
	const lines = measured.map(({ query, hits }) => {
		const seconds = hits.map((hit) => hit.seconds ?? Number.POSITIVE_INFINITY);
		const each = seconds.map((value) => value.toFixed(1)).join(', ');
		const requests = median(hits.map((hit) => hit.requests.length));
		const bytes = median(hits.map((hit) => hit.bytes)) / 1000;
		return `| ${query} | ${median(seconds).toFixed(2)} | ${each} | ${requests} | ${bytes.toFixed(0)} |`;
	});
	return [
		'| query | first hit, s (median) | runs | requests before it | KB before it |',
		'|---|---|---|---|---|',
		...lines,
	].join('\n');
}

/** Which files the last run of each query asked for, and when each had come. */
function files(measured: readonly Measured[]): string {
	return measured
		.flatMap(({ query, hits }) => [
			query,
			...(hits.at(-1)?.requests ?? []).map(
				({ address, asked, came, bytes }) =>
					`  ${asked.toFixed(2)}–${came?.toFixed(2) ?? '…'} s  ${String(bytes).padStart(6)} B  ${address}`,
			),
		])
		.join('\n');
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
