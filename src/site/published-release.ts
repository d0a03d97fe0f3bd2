import type { Standing } from '../archive/proof/standing.ts';
import { standingOf } from '../archive/proof/standing.ts';
import { archiveIndex } from './archive-index.ts';
import { contentFolder } from './paths.ts';
import { readLedger } from './read-ledger.ts';

/** How this build stands to the archive’s last release, made once a build. */
export function publishedRelease(): Promise<Standing> {
	if (import.meta.env.DEV) return makeStanding();
	made ??= makeStanding();
	return made;
}

let made: Promise<Standing> | undefined;

async function makeStanding(): Promise<Standing> {
	const { letters } = await archiveIndex();
	return standingOf(
		readLedger(contentFolder),
		letters.map(({ id }) => id),
	);
}
