import { parseArgs } from 'node:util';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { progressBar } from '../ingest/reporters/progress.ts';
import { type MadePackage, makePackages } from './make-packages.ts';
import { openMirror } from './mirror.ts';
import { packages } from './packages/index.ts';
import type { Package } from './packages/package.ts';

const ids = packages.map(({ id }) => id);

const HELP = `Makes packages of the built archive, for those who keep copies of it.

npm run mirror -- [options]

  --out DIR      where to put them (mirrors); each edition gets a folder of its own
  --only A,B     make only these: ${ids.join(', ')}
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
		const site = openMirror(options.dist, options.content, config);
		const made = await makePackages(site, { ...options, begin: progressOf(options.json) });
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
	readonly key: string | null;
	readonly json: boolean;
	readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
	try {
		const { values } = parseArgs({
			args: [...argv],
			options: {
				out: { type: 'string', default: 'mirrors' },
				dist: { type: 'string', default: process.env['ARCHIVE_OUT'] || 'dist' },
				content: { type: 'string', default: process.env['ARCHIVE_CONTENT'] || 'content' },
				only: { type: 'string' },
				key: { type: 'string' },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		const only = values.only?.split(',') ?? ids;
		const unknown = only.find((id) => !ids.includes(id));
		if (unknown !== undefined) return `--only: there is no package ${unknown}; there are ${ids.join(', ')}.`;
		return {
			...values,
			packages: packages.filter(({ id }) => only.includes(id)),
			strict: values.only !== undefined,
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
