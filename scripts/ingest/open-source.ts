import type { RememberedLetter } from '#store/sources/remembered-sources.ts';
import type { Outcome } from '../read/workers/job.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { hashOfFile } from './hash-of-file.ts';
import { readSidecar, type Sidecar } from './settings/read-sidecar.ts';
import type { SourcesRun } from './sources-run.ts';
import type { TakenSource } from './worker/jobs.ts';

/** A source in progress: already known, refused, or being read. */
export interface OpenSource {
	readonly path: string;
	readonly sha256: string | null;
	readonly sidecar: Sidecar | null;
	/** Ids of its letters if it is not read again. */
	readonly known: readonly string[] | null;
	readonly outcome: Promise<Outcome<TakenSource>>;
}

/** Starts reading a source, unless the archive has all its letters. If its sidecar cannot be used, the source is refused. */
export function openSource(path: string, run: SourcesRun): OpenSource {
	const nothing = Promise.resolve({
		status: 'done',
		value: { letters: [], unread: [], request: null },
	} as const);
	const open = { path, sha256: hashOfFile(path), sidecar: null, known: null, outcome: nothing };
	try {
		const sidecar = readSidecar(path, run.jurisdiction, run.contacts);
		const again = run.force || run.settings.size > 0 || run.dryRun || sidecar !== null;
		const known = again || open.sha256 === null ? null : lettersOf(open.sha256, run);
		if (known) return { ...open, known };
		return { ...open, sidecar, outcome: run.pool.run('take', { path, sidecar }) };
	} catch (error) {
		const refusal = { status: 'refused', ...diagnosisOf(error) } as const;
		return { ...open, outcome: Promise.resolve(refusal) };
	}
}

/** Ids of the letters that a source produced before, provided that all of them are still there. */
function lettersOf(sha256: string, { archive, remembered }: SourcesRun): readonly string[] | null {
	const before = remembered.lettersOf(sha256);
	if (before) {
		const isThere = ({ id, fingerprint }: RememberedLetter) =>
			archive.madeOf({ sha256: null, fingerprint }).some((entry) => entry.id === id);
		return before.length > 0 && before.every(isThere) ? before.map(({ id }) => id) : null;
	}
	const [same, ...others] = archive.madeOf({ sha256, fingerprint: '' });
	// If a person told letters with the same bytes apart, the file must say again which one it is.
	return same && others.length === 0 ? [same.id] : null;
}
