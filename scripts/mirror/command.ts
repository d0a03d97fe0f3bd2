import { parseArgs } from 'node:util';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { progressBar } from '../ingest/reporters/progress.ts';
import { applyDelta } from './delta/apply-delta.ts';
import { findSince } from './delta/find-since.ts';
import { type MadePackage, makePackages } from './make-packages.ts';
import { openMirror } from './mirror.ts';
import { deltaPackage } from './packages/delta-package.ts';
import { onRequest, packages } from './packages/index.ts';
import type { Package } from './packages/package.ts';

const all = [...packages, ...onRequest];
const ids = all.map(({ id }) => id);

const HELP = `Makes packages of the built archive, for those who keep copies of it.

npm run mirror -- [options]
npm run mirror -- --apply DELTA.zip DIR

  --out DIR      where to put them (mirrors); each edition gets a folder of its own
  --only A,B     make only these: ${ids.join(', ')}
  --since OLD    also what changed since an older mirror: its version (r11), or its SHA256SUMS, ZIP or folder
  --apply DELTA  make the new mirror of the old one in DIR and that delta
  --pdf          also print each letter into a PDF, by Chromium; it takes long
  --key FILE     sign SHA256SUMS with this secret key of minisign
  --dist DIR     folder of the built archive (ARCHIVE_OUT, else dist)
  --content DIR  folder of its content, for names of public bodies (ARCHIVE_CONTENT, else content)
  --json         print the result as JSON, and nothing else
  --help         show this

A package that needs a program which is not installed is left out, and the line says how to get it.
Exit codes: 0 made, 1 something failed or a package named by --only was left out, 2 the command was called wrongly.
docs/mirrors.md tells more.
`;

/** Runs the mirror command. @returns exit code: 0 made, 1 failed, 2 called wrongly. */
export async function mirror(argv: readonly string[], config: ArchiveConfig): Promise<0 | 1 | 2> {
	const options = readOptions(argv);
	if (typeof options === 'string') {
		process.stderr.write(`${options}\nSee npm run mirror -- --help.\n`);
		return 2;
	}
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	try {
		const begin = progressOf(options.json);
		if (options.apply) {
			const { delta, folder } = options.apply;
			const files = await applyDelta(delta, folder, (total) => begin('delta', total));
			process.stdout.write(
				options.json
					? `${JSON.stringify({ folder, files })}\n`
					: `${folder} is the new mirror: ${files} file(s), each checked.\n`,
			);
			return 0;
		}
		const site = openMirror(options.dist, options.content, config);
		const more = options.since === null ? [] : [deltaPackage(await findSince(options.since, options.out))];
		const made = await makePackages(site, { ...options, packages: [...options.packages, ...more], begin });
		if (options.json)
			process.stdout.write(`${JSON.stringify({ name: site.name, packages: made }, null, '\t')}\n`);
		else for (const one of made) told(one);
		return options.strict && made.some(({ leftOut }) => leftOut !== null) ? 1 : 0;
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		return 1;
	}
}

interface Options {
	readonly out: string;
	readonly dist: string;
	readonly content: string;
	readonly packages: readonly Package[];
	/** Whether a package that cannot be made is a failure: its name was asked for. */
	readonly strict: boolean;
	readonly since: string | null;
	readonly apply: { readonly delta: string; readonly folder: string } | null;
	readonly key: string | null;
	readonly json: boolean;
	readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				out: { type: 'string', default: 'mirrors' },
				dist: { type: 'string', default: process.env['ARCHIVE_OUT'] || 'dist' },
				content: { type: 'string', default: process.env['ARCHIVE_CONTENT'] || 'content' },
				only: { type: 'string' },
				since: { type: 'string' },
				apply: { type: 'string' },
				key: { type: 'string' },
				pdf: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		const [folder] = positionals;
		if (values.apply !== undefined && (folder === undefined || positionals.length > 1))
			return '--apply DELTA.zip DIR: name the folder of the old mirror.';
		if (values.apply === undefined && folder !== undefined)
			return `${folder}: this command takes options only.`;
		const only = values.only?.split(',') ?? packages.map(({ id }) => id);
		if (values.pdf) only.push('pdf');
		const unknown = only.find((id) => !ids.includes(id));
		if (unknown !== undefined) return `--only: there is no package ${unknown}; there are ${ids.join(', ')}.`;
		return {
			...values,
			packages: all.filter(({ id }) => only.includes(id)),
			strict: values.only !== undefined,
			since: values.since ?? null,
			apply: values.apply === undefined || folder === undefined ? null : { delta: values.apply, folder },
			key: values.key ?? null,
		};
	} catch (error) {
		return (error as Error).message;
	}
}

function progressOf(json: boolean): (id: string, steps: number) => () => void {
	return (_id, steps) => {
		const bar = progressBar(process.stderr, steps, json || Boolean(process.env['CI']));
		let done = 0;
		return () => {
			bar.step();
			done += 1;
			if (done === steps) bar.clear();
		};
	};
}

function told({ id, path, files, bytes, leftOut }: MadePackage): void {
	if (leftOut === null) {
		process.stdout.write(`${id.padEnd(6)}  ${path}  ${files} file(s), ${(bytes / 1e6).toFixed(1)} MB\n`);
	} else process.stderr.write(`${id.padEnd(6)}  left out: ${leftOut}\n`);
}
