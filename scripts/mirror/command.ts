import { commandLine, type ExitCode, type Given, type Surroundings } from '../cli/command-line.ts';
import { ConfigError } from '../cli/config-error.ts';
import { isSystemError } from '../cli/is-system-error.ts';
import { NotDone } from '../cli/not-done.ts';
import { progressBar } from '../cli/progress-bar.ts';
import { UsageError } from '../cli/usage-error.ts';
import { applyDelta } from './delta/apply-delta.ts';
import { findSince } from './delta/find-since.ts';
import { type MadePackage, makePackages } from './make-packages.ts';
import { openMirror } from './mirror.ts';
import { deltaPackage } from './packages/delta-package.ts';
import { onRequest, packages } from './packages/index.ts';
import type { Package } from './packages/package.ts';
import { refuseOutdated } from './site/refuse-outdated.ts';

const all = [...packages, ...onRequest];
const ids = all.map(({ id }) => id);

const commandOptions = {
	out: { type: 'string', default: 'mirrors' },
	dist: { type: 'string' },
	content: { type: 'string' },
	only: { type: 'string' },
	since: { type: 'string' },
	apply: { type: 'string' },
	key: { type: 'string' },
	pdf: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** `npm run mirror`: makes packages of the built archive. Exit code 1 where something failed. */
export const mirrorCommand = commandLine({
	name: 'mirror',
	options: commandOptions,
	lists: { packages: ids },
	run: async (given, around): Promise<ExitCode> => {
		const options = readOptions(given);
		try {
			return await (options.apply ? applyTo(options.apply, options.json, around) : make(options, around));
		} catch (error) {
			if (error instanceof ConfigError || isSystemError(error)) throw error;
			throw new NotDone((error as Error).message, { cause: error });
		}
	},
});

async function applyTo(
	{ delta, folder }: NonNullable<Options['apply']>,
	json: boolean,
	{ out }: Surroundings,
): Promise<ExitCode> {
	const begin = progressOf(json);
	const files = await applyDelta(delta, folder, (total) => begin('delta', total));
	out(
		json
			? `${JSON.stringify({ folder, files })}\n`
			: `${folder} is the new mirror: ${files} file(s), each checked.\n`,
	);
	return 0;
}

async function make(options: Options, around: Surroundings): Promise<ExitCode> {
	const site = openMirror(options.dist, options.content, await around.config());
	refuseOutdated(site);
	const more = options.since === null ? [] : [deltaPackage(await findSince(options.since, options.out))];
	const begin = progressOf(options.json);
	const made = await makePackages(site, { ...options, packages: [...options.packages, ...more], begin });
	if (options.json) around.out(`${JSON.stringify({ name: site.name, packages: made }, null, '\t')}\n`);
	else for (const one of made) told(one, around);
	return options.strict && made.some(({ leftOut }) => leftOut !== null) ? 1 : 0;
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
}

function readOptions({ values, positionals }: Given<typeof commandOptions>): Options {
	const [folder] = positionals;
	if (values.apply !== undefined && (folder === undefined || positionals.length > 1))
		throw new UsageError('--apply DELTA.zip DIR: name the folder of the old mirror.');
	if (values.apply === undefined && folder !== undefined)
		throw new UsageError(`${folder}: this command takes options only.`);
	const only = values.only?.split(',') ?? packages.map(({ id }) => id);
	if (values.pdf) only.push('pdf');
	const unknown = only.find((id) => !ids.includes(id));
	if (unknown !== undefined)
		throw new UsageError(`--only: there is no package ${unknown}; there are ${ids.join(', ')}.`);
	const { ARCHIVE_OUT, ARCHIVE_CONTENT } = process.env;
	return {
		out: values.out,
		json: values.json,
		dist: values.dist ?? (ARCHIVE_OUT || 'dist'),
		content: values.content ?? (ARCHIVE_CONTENT || 'content'),
		packages: all.filter(({ id }) => only.includes(id)),
		strict: values.only !== undefined,
		since: values.since ?? null,
		apply: values.apply === undefined || folder === undefined ? null : { delta: values.apply, folder },
		key: values.key ?? null,
	};
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

function told({ id, path, files, bytes, leftOut }: MadePackage, { out, err }: Surroundings): void {
	if (leftOut === null) {
		out(`${id.padEnd(6)}  ${path}  ${files} file(s), ${(bytes / 1e6).toFixed(1)} MB\n`);
	} else err(`${id.padEnd(6)}  left out: ${leftOut}\n`);
}
