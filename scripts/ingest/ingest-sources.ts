import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { VFile } from 'vfile';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { ingestLetter, type Run } from './ingest-letter.ts';
import { diagnose } from './messages/diagnose.ts';
import type { Rule } from './messages/rules.ts';
import type { SourceContent } from './reading/source-letter.ts';
import type { Result } from './result.ts';
import type { CopyOutcome, CopyRequest } from './source-copy/copy-outcome.ts';
import type { Job, Outcome } from './workers/job.ts';
import type { Pool } from './workers/pool.ts';

/** What every source of a run shares. */
export interface SourcesRun extends Pick<Run, 'archive' | 'jurisdiction' | 'known' | 'settings' | 'force'> {
	readonly config: Pick<ArchiveConfig, 'redaction' | 'sources'>;
	readonly pool: Pool;
	readonly dryRun: boolean;
	readonly ocr: Extract<Job, { kind: 'read' }>['ocr'];
}

/**
 * Takes sources into the archive, in their order; the next ones are read meanwhile. Gives the results of each source.
 *
 * A source whose hash the archive has is not read again, unless something is to change.
 */
export async function* ingestSources(paths: readonly string[], run: SourcesRun): AsyncGenerator<Result[]> {
	const again = run.force || run.settings.size > 0 || run.dryRun;
	const open = (path: string) => {
		const known = again ? null : run.archive.madeOf({ sha256: hashOf(path), fingerprint: '' });
		if (known) return { path, known, outcome: null };
		const { ocr, jurisdiction } = run;
		return {
			path,
			known,
			outcome: run.pool.run<'read'>({ kind: 'read', path, ocr, jurisdiction: jurisdiction.id }),
		};
	};
	const ahead: ReturnType<typeof open>[] = [];
	const waiting = [...paths];
	while (ahead.length > 0 || waiting.length > 0) {
		while (ahead.length < run.pool.size * lookahead && waiting.length > 0)
			ahead.push(open(waiting.shift() ?? ''));
		const source = ahead.shift();
		if (!source) continue;
		if (source.outcome) yield await ingestSource(source.path, await source.outcome, run);
		else yield [unchanged(source.path, source.known.id)];
	}
}

async function ingestSource(
	path: string,
	outcome: Outcome<SourceContent>,
	run: SourcesRun,
): Promise<Result[]> {
	if (outcome.status === 'refused') return [refused(path, outcome)];
	const { config } = run;
	const shared = {
		...run,
		images: config.sources.pageImages,
		copy: (request: CopyRequest) => copyOf(request, run),
	};
	const results: Result[] = [];
	for (const letter of outcome.value.letters) {
		results.push(await ingestLetter(placeIn(path, letter.inside), letter, shared));
	}
	return [...results, ...outcome.value.unread.map((part) => refused(placeIn(path, part.inside), part))];
}

async function copyOf(request: CopyRequest, { pool, dryRun, config }: SourcesRun): Promise<CopyOutcome> {
	if (dryRun || !config.sources.publish) return { withheld: 'settings' };
	const outcome = await pool.run<'copy'>({ kind: 'copy', request });
	return outcome.status === 'done' ? outcome.value : { withheld: 'copy-check' };
}

function hashOf(path: string): string {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return '';
	try {
		return createHash('sha256').update(readFileSync(path)).digest('hex');
	} catch {
		return '';
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
