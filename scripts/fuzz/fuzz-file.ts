import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultJurisdiction, jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { openArchive } from '#store/archive.ts';
import type { Random } from '../bench/corpus/random.ts';
import { ingestSources } from '../ingest/ingest-sources.ts';
import type { Result } from '../ingest/result.ts';
import type { IngestSetup } from '../ingest/worker/jobs.ts';
import type { IngestWorkers } from '../ingest/worker/open-workers.ts';
import type { Fixture } from './find-fixtures.ts';
import { mutate } from './mutate.ts';
import { mutateZip } from './mutate-zip.ts';

/** A changed file that did what no file may. */
export interface Finding {
	readonly what: string;
	/** Where the file is kept. */
	readonly file: string;
}

/** What came of one changed file. */
export interface FuzzOutcome {
	readonly format: string;
	readonly letters: number;
	readonly rules: readonly string[];
	readonly finding: Finding | null;
}

/** What a run shares. */
export interface FuzzRun {
	/** A folder of the run's own. */
	readonly folder: string;
	readonly pool: IngestWorkers;
	readonly fixtures: readonly Fixture[];
	readonly random: Random;
	readonly number: number;
	readonly seed: number;
}

/** What the workers of a run are told; nothing is masked, so that every copy is tried. */
export const fuzzSetup: IngestSetup = {
	ocr: 'embedded',
	jurisdiction: defaultJurisdiction,
	contacts: { emails: new Set(), phones: new Set(), emailDomains: [] },
	redaction: {
		mask: [],
		persons: 'keep',
		requestLink: 'publish',
		publicEmailDomains: [],
		sourceHash: 'when-safe',
	},
	key: '0'.repeat(64),
	settings: new Map(),
	images: true,
};

/** Changes a fixture, ingests it into an archive of its own and looks at what happened. */
export async function fuzzFile({
	folder,
	pool,
	fixtures,
	random,
	number,
	seed,
}: FuzzRun): Promise<FuzzOutcome> {
	const fixture = random.pick(fixtures);
	const other = random.pick(fixtures).bytes;
	const inside = random.chance(0.6) ? mutateZip(fixture.bytes, other, random) : null;
	const bytes = inside ?? mutate(fixture.bytes, other, random);
	// Now and then under a name that lies.
	const extension = random.chance(0.9) ? fixture.extension : random.pick(fixtures).extension;
	const work = join(folder, String(number));
	mkdirSync(work);
	const source = join(work, `source${extension}`);
	writeFileSync(source, bytes);
	const results = await ingestInto(join(work, 'content'), source, pool);
	const what = wrongIn(results, folder, number, extension);
	const finding = what === null ? null : { what, file: keep(`${seed}-${number}${extension}`, bytes) };
	rmSync(work, { recursive: true, force: true });
	return {
		format: fixture.format,
		letters: results.filter(({ id }) => id !== null).length,
		rules: results
			.filter(({ status }) => status === 'refused')
			.flatMap(({ messages }) => messages.at(-1)?.ruleId ?? []),
		finding,
	};
}

async function ingestInto(content: string, source: string, pool: IngestWorkers): Promise<Result[]> {
	const results: Result[] = [];
	const nothing = {
		lettersOf: () => null,
		remember: () => {},
		refusalsOf: () => [],
		rememberRefusals: () => {},
		save: () => null,
	};
	const run = {
		archive: openArchive(content, { dryRun: false }),
		jurisdiction: jurisdictionOf(defaultJurisdiction),
		contacts: fuzzSetup.contacts,
		settings: fuzzSetup.settings,
		force: false,
		republish: false,
		date: '2031-01-01',
		config: { redaction: fuzzSetup.redaction, sources: { publish: true, pageImages: fuzzSetup.images } },
		pool,
		changes: null,
		remembered: nothing,
		dryRun: false,
	};
	for await (const found of ingestSources([source], run)) results.push(...found.results);
	return results;
}

function wrongIn(
	results: readonly Result[],
	folder: string,
	number: number,
	extension: string,
): string | null {
	const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''));
	const broken = rules.find(
		(rule) => rule === 'internal-error' || rule === 'time-limit' || rule === 'memory-limit',
	);
	if (broken) {
		const place = results.flatMap(({ messages }) => messages).find(({ ruleId }) => ruleId === broken)?.reason;
		return `${broken}: ${place ?? ''}`;
	}
	const strange = readdirSync(folder).filter((name) => name !== String(number));
	const beside = readdirSync(join(folder, String(number))).filter(
		(name) => name !== 'content' && name !== `source${extension}`,
	);
	return strange.length + beside.length > 0 ? 'a file was written outside the content folder' : null;
}

function keep(name: string, bytes: Uint8Array): string {
	mkdirSync('fuzz-findings', { recursive: true });
	const path = join('fuzz-findings', name);
	writeFileSync(path, bytes);
	return path;
}
