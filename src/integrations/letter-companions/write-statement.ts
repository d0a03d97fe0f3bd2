import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { ReleaseStatement } from '#archive/proof/release-statement.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { ledgerIndexOf } from '../../site/ledger-index.ts';

/** How a site names itself in its release statement. */
export type ArchiveName = Pick<ArchiveConfig, 'title' | 'url' | 'languages'>;

/** Writes `release.json` of a content folder into the folder of a built site. */
export function writeStatement(contentFolder: string, outDir: string, archive: ArchiveName): void {
	const letters = documentsBelow(contentPaths(contentFolder).letters);
	const { release, releases, betweenReleases } = ledgerIndexOf(readLedger(contentFolder), letters);
	const statement: ReleaseStatement = {
		archive: inLanguage(archive.title, archive.languages[0] ?? ''),
		url: archive.url,
		release: release?.number ?? null,
		date: release?.date ?? null,
		root: release?.root ?? null,
		releases: releases.map(({ number, date, root }) => ({ number, date, root })),
		between: release === null || betweenReleases,
		letters: letters.length,
	};
	mkdirSync(outDir, { recursive: true });
	writeFileSync(join(outDir, 'release.json'), `${JSON.stringify(statement, null, '\t')}\n`);
}
