import { existsSync, readFileSync } from 'node:fs';
import { letterPath } from '#archive/address/page-path.ts';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import type { Mirror } from '../mirror.ts';

/**
 * Refuses a site that is older than its content: packages of it would hand on a letter that has been withdrawn, and lack what
 * has been published since. The site has each letter’s file as the content does, and says which release it shows.
 *
 * @throws Error that names what differs
 */
export function refuseOutdated(mirror: Mirror): void {
	const { site, content } = mirror;
	if (!existsSync(content)) return;
	const difference = differenceOf(mirror);
	if (difference === null) return;
	throw new Error(
		`${site} is older than ${content}: ${difference}. Build it again (npm run build), then run npm run mirror.`,
	);
}

function differenceOf({ content, checksums, edition }: Mirror): string | null {
	const paths = contentPaths(content);
	const { records, releases } = readLedger(content);
	const withdrawn = [...letterHistories(records).values()].find(
		({ id, withdrawal }) => withdrawal !== null && checksums.has(letterPath(id, 'md')),
	);
	if (withdrawn) return `it still shows ${withdrawn.id}, which is withdrawn`;
	const last = releases.at(-1)?.number ?? null;
	if (last !== edition.release)
		return edition.release === null
			? `it shows no release, and the content has release ${last}`
			: `it shows release ${edition.release}, and the content has ${last ?? 'none'}`;
	const others = documentsBelow(paths.letters).filter(
		(id) => checksums.get(letterPath(id, 'md')) !== hexSha256(readFileSync(paths.letter(id))),
	);
	return others.length === 0
		? null
		: `letters not in it as they stand now: ${others.length}, first ${others[0]}`;
}
