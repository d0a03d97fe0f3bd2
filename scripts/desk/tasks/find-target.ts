import { isDeepStrictEqual } from 'node:util';
import type { Letter } from '#archive/letter/schema.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { readSidecar, type Sidecar } from '../../ingest/settings/read-sidecar.ts';
import type { LookedLetter } from '../contract/looked-letter.ts';
import type { Desk, DeskRun } from '../desk.ts';
import { Rejected } from '../server/rejected.ts';
import { sourcesOf } from './desk-rows.ts';
import { inboxPath } from './inbox.ts';

/** A letter that is viewed or changed. */
export interface Target {
	/** As it is in the archive; null where it is not there yet. */
	readonly stored: StoredLetter | null;
	/** Null if its source is not in the inbox. */
	readonly source: TargetSource | null;
	/** Why the source yields no letter; null if it does. */
	readonly refusal: { readonly rule: string; readonly reason: string } | null;
}

/** A letter’s source. */
export interface TargetSource {
	readonly file: string;
	readonly path: string;
	readonly inside: readonly string[];
	readonly sidecar: Sidecar | null;
	readonly look: LookedLetter;
}

/** How a letter is named: by its id, or by its source where it has none. */
export interface TargetName {
	readonly id?: string | null | undefined;
	readonly file?: string | null | undefined;
	readonly inside?: readonly string[] | undefined;
}

/** Finds a letter with its source, which is read. @throws Rejected if there is none */
export async function findTarget(
	desk: Desk,
	run: DeskRun,
	{ id, file, inside }: TargetName,
): Promise<Target> {
	const { stored, own } = findStored(desk, { id, file });
	if (!own) return { stored, source: null, refusal: null };
	const path = inboxPath(desk.inbox, own);
	try {
		const sidecar = readSidecar(path, run.jurisdiction, run.contacts);
		const outcome = await run.workers.run('look', { path, sidecar });
		if (outcome.status === 'refused')
			return { stored, source: null, refusal: { rule: outcome.ruleId, reason: outcome.reason } };
		const look = lookOf(outcome.value, stored?.letter ?? null, inside);
		const source = look && { file: own, path, inside: look.inside, sidecar, look };
		return { stored, source: source ?? null, refusal: look?.refusal ?? null };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { stored, source: null, refusal: { rule: error.ruleId, reason: error.message } };
	}
}

/**
 * Finds a letter without reading its source.
 *
 * @returns what the archive has of it, and its source’s path in the inbox, each if it is there
 * @throws Rejected if the archive has no such letter
 */
export function findStored(
	desk: Desk,
	{ id, file }: Pick<TargetName, 'id' | 'file'>,
): { stored: StoredLetter | null; own: string | null } {
	const stored = id ? readLetter(desk.content, id) : null;
	if (id && !stored) throw new Rejected(404, `The archive has no letter ${id}.`);
	const own = stored ? sourcesOf(desk).sources.get(stored.letter.id) : file;
	return { stored, own: own || null };
}

function lookOf(
	looks: readonly LookedLetter[],
	letter: Letter | null,
	inside: readonly string[] | undefined,
): LookedLetter | undefined {
	if (letter) {
		const same = looks.find(({ fingerprint }) => fingerprint === letter.source.fingerprint);
		return same ?? (looks.length === 1 ? looks[0] : undefined);
	}
	if (inside) return looks.find((look) => isDeepStrictEqual(look.inside, inside));
	return looks.find(({ refusal }) => refusal !== null) ?? looks[0];
}
