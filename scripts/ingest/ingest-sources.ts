import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { VFile } from 'vfile';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { RememberedSources } from '#store/sources/remembered-sources.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Rule } from '../diagnostics/rules.ts';
import type { Outcome } from '../read/workers/job.ts';
import type { FinishedLetter, LetterToFinish } from './finish-letter.ts';
import { ingestLetter, type Run } from './ingest-letter.ts';
import { type ArrivedLetter, collectRequests, type RequestCollector } from './requests/collect-requests.ts';
import type { Result } from './result.ts';
import { readSidecar, type Sidecar, settingsFor } from './settings/read-sidecar.ts';
import type { Settings } from './settings/settings.ts';
import type { TakenSource } from './worker/jobs.ts';
import type { IngestWorkers } from './worker/open-workers.ts';

/** What every source of a run shares. */
export interface SourcesRun
	extends Pick<Run, 'archive' | 'jurisdiction' | 'settings' | 'force' | 'republish' | 'date'> {
	readonly config: Pick<ArchiveConfig, 'redaction' | 'sources'>;
	/** Contacts that were public before the run. */
	readonly known: PublicContacts;
	readonly pool: IngestWorkers;
	readonly remembered: RememberedSources;
	readonly dryRun: boolean;
}

/**
 * Takes sources into the archive, in their order; the next ones are read meanwhile. Gives the results of each source.
 *
 * A source whose hash the archive has, or this machine remembers, is not read again, unless something is to change.
 */
export async function* ingestSources(paths: readonly string[], run: SourcesRun): AsyncGenerator<Result[]> {
	const requests = collectRequests(run.jurisdiction, run.known);
	const ahead: OpenSource[] = [];
	const waiting = [...paths];
	while (ahead.length > 0 || waiting.length > 0) {
		while (ahead.length < run.pool.size * lookahead && waiting.length > 0) {
			ahead.push(openSource(waiting.shift() ?? '', run));
		}
		const source = ahead.shift();
		if (source) yield await ingestSource(source, { ...run, requests });
	}
	for (const request of requests.requests()) run.archive.writeRequest(request);
}

/** A source on its way: known already, refused, or being read. */
interface OpenSource {
	readonly path: string;
	readonly sha256: string | null;
	readonly sidecar: Sidecar | null;
	/** Ids of its letters where it is not read again. */
	readonly known: readonly string[] | null;
	readonly outcome: Promise<Outcome<TakenSource>>;
}

function openSource(path: string, run: SourcesRun): OpenSource {
	const nothing = Promise.resolve({
		status: 'done',
		value: { letters: [], unread: [], request: null },
	} as const);
	const open = { path, sha256: hashOf(path), sidecar: null, known: null, outcome: nothing };
	try {
		const sidecar = readSidecar(path, run.jurisdiction, run.known);
		const again = run.force || run.settings.size > 0 || run.dryRun || sidecar !== null;
		const known = again || open.sha256 === null ? null : lettersOf(open.sha256, run);
		if (known) return { ...open, known };
		return { ...open, sidecar, outcome: run.pool.run('take', { path, sidecar }) };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const refusal = { status: 'refused', ruleId: error.ruleId, reason: error.message } as const;
		return { ...open, outcome: Promise.resolve(refusal) };
	}
}

/** Ids of the letters that a source has given before, as far as all of them are still there. */
function lettersOf(sha256: string, { archive, remembered }: SourcesRun): readonly string[] | null {
	const same = archive.madeOf({ sha256, fingerprint: '' });
	const ids = remembered.lettersOf(sha256) ?? (same ? [same.id] : []);
	return ids.length > 0 && ids.every((id) => archive.knows(id)) ? ids : null;
}

async function ingestSource(
	source: OpenSource,
	{ requests, ...run }: SourcesRun & { requests: RequestCollector },
): Promise<Result[]> {
	const { path, known, sidecar, sha256 } = source;
	if (known) {
		requests.add(
			path,
			known.map((id) => ({ id, message: null })),
			null,
		);
		return known.map((id) => unchanged(path, id));
	}
	const outcome = await source.outcome;
	if (outcome.status === 'refused') return [refused(path, outcome)];
	const { letters, unread, request } = outcome.value;
	const results: Result[] = [];
	const arrived: ArrivedLetter[] = [];
	for (const letter of letters) {
		const settings = settingsFor(sidecar, letter.inside, run.settings);
		const result = await ingestLetter(placeIn(path, letter.inside), letter, letterRun(run, settings));
		results.push(result);
		if (result.id !== null) arrived.push({ id: result.id, message: letter.message });
	}
	requests.add(path, arrived, request);
	for (const part of unread) results.push(refused(placeIn(path, part.inside), part));
	const ids = arrived.map(({ id }) => id);
	if (sha256 !== null && !run.dryRun && ids.length > 0 && ids.length === results.length)
		run.remembered.remember(sha256, ids);
	return results;
}

function letterRun(run: SourcesRun, settings: Settings): Run {
	const copies = run.config.sources.publish && !run.dryRun;
	return { ...run, settings, copies, finish: (letter) => finish(letter, run) };
}

/** A letter that cannot be looked at once more is not written; a copy that cannot be made is only left out. */
async function finish(letter: LetterToFinish, { pool }: Pick<SourcesRun, 'pool'>): Promise<FinishedLetter> {
	const outcome = await pool.run('finish', letter);
	if (outcome.status === 'done') return outcome.value;
	if (letter.copy === null) throw new Refusal(outcome.ruleId, outcome.reason);
	const { leaks } = await finish({ ...letter, copy: null }, { pool });
	return { leaks, copied: { withheld: 'copy-check' } };
}

/** Null where the file cannot be read: the worker tells why. */
function hashOf(path: string): string | null {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
	try {
		return createHash('sha256').update(readFileSync(path)).digest('hex');
	} catch {
		return null;
	}
}

/** «a.zip#2.pdf»: the second file in a.zip. */
function placeIn(path: string, inside: readonly string[]): string {
	return [path, ...inside].join('#');
}

function unchanged(path: string, id: string): Result {
	return { file: path, id, status: 'unchanged', values: null, redactions: {}, messages: [] };
}

function refused(path: string, diagnosis: { ruleId: Rule; reason: string }): Result {
	const file = new VFile({ path });
	diagnose(file, diagnosis);
	return { file: path, id: null, status: 'refused', values: null, redactions: {}, messages: file.messages };
}

/** Sources a worker that are read before their turn comes. */
const lookahead = 3;
