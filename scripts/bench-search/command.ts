import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchLanguage } from '#archive/jurisdictions/ua/search/index.ts';
import { runStep } from '../bench/run-step.ts';
import { folderSize } from '../check-size/folder-size.ts';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { openSearch } from '../search/open-search.ts';
import { wordPairs } from './data/word-pairs.ts';
import { byArchive, byPagefind, evaluateSearch, type SearchScore } from './evaluate-search.ts';
import { writeEvaluationSite } from './evaluation-site.ts';
import { openPlain } from './open-plain.ts';

/** What one kind of index gives. */
interface Measured {
	readonly name: string;
	readonly score: SearchScore;
	readonly bytes: number;
	readonly seconds: number;
}

/** `npm run bench:search`: measures the search on letters and queries written for it. */
export const benchSearchCommand = commandLine({
	name: 'bench:search',
	options: {
		letters: { type: 'string', default: '1000' },
		part: { type: 'string', default: '' },
		verbose: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
	run: async ({ values }, { out }): Promise<ExitCode> => {
		const letters = Number(values.letters);
		if (!Number.isInteger(letters) || letters < 0) throw new UsageError('--letters takes a whole number.');
		const root = mkdtempSync(join(tmpdir(), 'bench-search-'));
		try {
			const measured = await measureBoth(root, letters, values.part);
			out(`${values.json ? JSON.stringify(measured, null, '\t') : table(measured)}\n`);
			if (values.verbose) for (const { name, score } of measured) out(`${faults(name, score)}\n`);
		} finally {
			rmSync(root, { recursive: true });
		}
		return 0;
	},
});

/** @param part letters of a part of the archive's index; as usual if empty */
async function measureBoth(root: string, letters: number, part: string): Promise<Measured[]> {
	const plain = join(root, 'plain');
	const archive = join(root, 'archive');
	const pages = writeEvaluationSite(plain, letters);
	cpSync(plain, archive, { recursive: true });
	const made = async (site: string, ...program: string[]) => {
		const { wallSeconds: seconds } = await runStep(program);
		return { seconds, bytes: indexBytes(join(site, 'pagefind')) };
	};
	const plainMade = await made(plain, 'scripts/bench-search/plain-index.ts', plain);
	const { pagefind, close } = await openPlain(plain);
	const plainScore = await evaluateSearch(byPagefind(pagefind), pages).finally(close);
	const archiveMade = await made(archive, 'src/integrations/search-index/run-pagefind.ts', archive, part);
	const score = await evaluateSearch(byArchive(await openSearch(archive, searchLanguage)), pages);
	return [
		{ name: 'Pagefind as it is', score: plainScore, ...plainMade },
		{ name: 'this archive', score, ...archiveMade },
	];
}

/** Bytes of what an index holds, without the programs that read it and Pagefind's own interfaces. */
function indexBytes(folder: string): number {
	const programs = readdirSync(folder).filter((file) =>
		/^pagefind.*\.(?:js|css)$|\.pagefind(?:\.js)?$/.test(file),
	);
	const unread = programs.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	return folderSize(folder).bytes - unread;
}

function table(measured: readonly Measured[]): string {
	const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
	const rows = measured.map(({ name, score, bytes, seconds }) =>
		[
			name,
			percent(score.recall),
			percent(score.topTen),
			percent(score.precision),
			percent(score.exact),
			percent(score.words),
			`${(bytes / 1e3).toFixed(0)} KB`,
			`${seconds.toFixed(0)} s`,
		].join(' | '),
	);
	const { pairs, exactPairs } = measured[0]?.score ?? { pairs: 0, exactPairs: 0 };
	return [
		`${pairs} inflected and ${exactPairs} exact pairs of query and letter, ${wordPairs.length} other pairs of words`,
		'',
		'| | recall | in the top ten | precision | exact | other pairs | index | made in |',
		'|---|---|---|---|---|---|---|---|',
		...rows.map((row) => `| ${row} |`),
	].join('\n');
}

function faults(name: string, { missed, junk }: SearchScore): string {
	return [
		`\n${name}`,
		...missed.map((query) => `  misses: ${query}`),
		...junk.map((one) => `  junk: ${one}`),
	].join('\n');
}
