import type { Letter } from '#archive/letter/schema.ts';
import { authorityIdOf } from '../ingest/authority-of.ts';
import { findSources } from '../ingest/find-sources.ts';
import { hashOfFile } from '../ingest/hash-of-file.ts';
import { readSidecar, type Sidecar } from '../ingest/settings/read-sidecar.ts';
import type { SourcesRun } from '../ingest/sources-run.ts';
import type { TakenLetter } from '../ingest/take-letter.ts';

/** A letter in its source, as it is read with what is beside that. */
export interface FoundSource {
	readonly path: string;
	readonly sidecar: Sidecar | null;
	readonly taken: TakenLetter;
}

/**
 * Finds the source of a letter among some files and folders: by the hash that the letter or this machine knows, else by
 * reading them all. Null where it is not there, or cannot be read as a letter.
 */
export async function findSource(
	letter: Letter,
	paths: readonly string[],
	run: SourcesRun,
): Promise<FoundSource | null> {
	const sources = findSources(paths).sources.map((path) => ({ path, isKnown: isKnown(path, letter, run) }));
	const first = [...sources].sort((a, b) => Number(b.isKnown) - Number(a.isKnown));
	for (const { path, isKnown: known } of first) {
		const sidecar = readSidecar(path, run.jurisdiction, run.contacts);
		const outcome = await run.pool.run('take', { path, sidecar });
		if (outcome.status === 'refused') continue;
		const { letters } = outcome.value;
		const taken =
			letters.find((one) => isLetter(one, letter, run)) ??
			(known && letters.length === 1 ? letters[0] : undefined);
		if (taken?.letter) return { path, sidecar, taken };
	}
	return null;
}

function isKnown(path: string, { id, source }: Letter, { remembered }: SourcesRun): boolean {
	const sha256 = hashOfFile(path);
	if (sha256 === null) return false;
	return sha256 === source.sha256 || (remembered.lettersOf(sha256)?.some((one) => one.id === id) ?? false);
}

/** The same bytes or words; or, where another machine took it, that body's letter of the same date and index. */
function isLetter(
	{ letter: taken }: TakenLetter,
	{ authority, source, date, registrationIndex }: Letter,
	{ archive, jurisdiction }: SourcesRun,
): boolean {
	if (!taken) return false;
	const { sha256, fingerprint } = taken.source;
	if (fingerprint === source.fingerprint || sha256 === source.sha256) return true;
	const { values } = taken;
	if (date === null || values.date !== date || values.registrationIndex !== registrationIndex) return false;
	return authorityIdOf(values, archive.authorities(), jurisdiction) === authority;
}
