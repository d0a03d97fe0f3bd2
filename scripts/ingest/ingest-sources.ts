import { VFile } from 'vfile';
import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { isLetterKind } from '#archive/letter/kind.ts';
import type { RememberedLetter } from '#store/sources/remembered-sources.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Rule } from '../diagnostics/rules.ts';
import { shownPath } from '../read/open/byte-path.ts';
import { type Company, collectCompany } from './collect-company.ts';
import type { IngestedSource } from './count-letters.ts';
import { isNumbered } from './identity-of.ts';
import { ingestLetter } from './ingest-letter.ts';
import { letterRun } from './letter-run.ts';
import { type OpenSource, openSource } from './open-source.ts';
import { patiently } from './patiently.ts';
import { type ArrivedLetter, collectRequests, type RequestCollector } from './requests/collect-requests.ts';
import { publishedRequest } from './requests/published-request.ts';
import type { Result } from './result.ts';
import type { SourcesRun } from './sources-run.ts';
import type { TakenLetter } from './take-letter.ts';

/** How many sources are read ahead per worker. */
const lookahead = 3;
/**
 * Takes sources into the archive in order, while the next ones are being read. Yields the results of each source as
 * soon as its letters are in the content: several are written together, and none waits for a file that takes long to read.
 * A file that contains only appendices of a letter not yet taken comes after all others.
 *
 * A source whose hash the archive has, or this machine remembers, is not read again, unless something is to be changed.
 */
export async function* ingestSources(
	paths: readonly string[],
	run: SourcesRun,
): AsyncGenerator<IngestedSource> {
	const company = collectCompany(run.archive);
	const requests = collectRequests(run.jurisdiction, run.contacts, maskedKinds(run.config.redaction));
	const ahead: OpenSource[] = [];
	const waiting = [...paths];
	/** Documents whose letters may still come: they are read again after all others. */
	const lonely: string[] = [];
	let isLast = false;
	const told: IngestedSource[] = [];
	const commit = async () => {
		await run.changes?.commit();
		return told.splice(0);
	};
	while (ahead.length > 0 || waiting.length > 0 || lonely.length > 0) {
		if (ahead.length === 0 && waiting.length === 0) {
			isLast = true;
			waiting.push(...lonely.splice(0));
		}
		while (ahead.length < run.pool.size * lookahead && waiting.length > 0) {
			ahead.push(openSource(waiting.shift() ?? '', run));
		}
		const source = ahead.shift();
		if (!source) break;
		try {
			const ingested = await ingestSource(source, { ...run, requests, company, isLast });
			if (ingested) told.push(ingested);
			else lonely.push(source.path);
		} catch (error) {
			// What was taken before must not be lost with it.
			yield* await commit();
			throw error;
		}
		if (run.changes?.state() !== 'some') yield* await commit();
	}
	yield* await commit();
	const published = publishedRequest(run.archive, run.config.redaction);
	// Existing ones too: what may be said about them depends on their letters and on the policy.
	for (const request of [...requests.requests(), ...run.archive.requests()])
		run.archive.writeRequest(request, published);
	await run.changes?.commit();
}

interface SourceRun extends SourcesRun {
	readonly requests: RequestCollector;
	readonly company: Company;
	/** Whether no more letters will come. */
	readonly isLast: boolean;
}

/** @returns null if everything in the source belongs to letters that have not been taken yet and may still come */
async function ingestSource(
	source: OpenSource,
	{ requests, company, isLast, ...run }: SourceRun,
): Promise<IngestedSource | null> {
	const { path, known, sidecar, sha256 } = source;
	const file = shownPath(path);
	if (known) {
		company.add(path, known);
		requests.add(
			path,
			known.map((id) => ({ id, message: null })),
			null,
		);
		return { file, letters: known.length, results: known.map((id) => unchanged(file, id)) };
	}
	const outcome = await patiently(source.outcome, run);
	if (outcome.status === 'refused') {
		const results = [refused(file, outcome)];
		rememberRefusals(sha256, results, run);
		return { file, letters: 1, results };
	}
	const { letters, unread, request } = outcome.value;
	const results: Result[] = [];
	const arrived: ArrivedLetter[] = [];
	const belonging = letters.filter(belongs);
	const isAlone = ({ letter }: TakenLetter) =>
		!letter || company.hostOf(path, letter.values, isLast) === null;
	if (!isLast && belonging.length === letters.length && letters.length > 0 && letters.every(isAlone))
		return null;
	// What belongs to a letter is taken after it, but results are in the order of the source.
	for (const letter of [...letters.filter((one) => !belongs(one)), ...belonging]) {
		const host = belongs(letter) && letter.letter ? company.hostOf(path, letter.letter.values, isLast) : null;
		const result = await ingestLetter(placeIn(file, letter.inside), letter, {
			...letterRun({ path, sidecar, inside: letter.inside }, run),
			host,
		});
		results[letters.indexOf(letter)] = result;
		if (result.id === null) continue;
		arrived.push({ id: result.id, message: letter.message });
		if (host === null) company.add(path, [...arrived.map(({ id }) => id)]);
	}
	requests.add(path, arrived, request);
	for (const part of unread) results.push(refused(placeIn(file, part.inside), part));
	if (sha256 !== null && !run.dryRun && arrived.length > 0 && arrived.length === results.length)
		run.remembered.remember(sha256, asTheyStand(letters, arrived, run));
	rememberRefusals(sha256, results, run);
	return { file, letters: letters.length + unread.length, results };
}

/** Whether a document belongs to a letter: an appendix, or a document without a number of its own. */
function belongs({ letter }: TakenLetter): boolean {
	if (!letter || isLetterKind(letter.values.kind)) return false;
	return !isNumbered(letter.values, letter.values.authority);
}

/** The desk shows refused letters again, whichever program read the source. */
function rememberRefusals(
	sha256: string | null,
	results: readonly Result[],
	{ remembered, dryRun }: SourcesRun,
): void {
	if (sha256 === null || dryRun) return;
	const refused = results.flatMap(({ status, messages }) => (status === 'refused' ? messages.slice(-1) : []));
	remembered.rememberRefusals(
		sha256,
		refused.map(({ ruleId, reason }) => ({ rule: ruleId ?? '', reason })),
	);
}

/** Letters with their fingerprints in the archive, made with another key if another machine took them. */
function asTheyStand(
	letters: readonly TakenLetter[],
	arrived: readonly ArrivedLetter[],
	{ archive }: SourcesRun,
): RememberedLetter[] {
	return letters.flatMap(({ letter }, at) => {
		const entry = letter && archive.madeOf(letter.source).find(({ id }) => id === arrived[at]?.id);
		return entry ? [{ id: entry.id, fingerprint: entry.source.fingerprint }] : [];
	});
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
