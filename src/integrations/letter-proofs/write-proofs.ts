import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { proofPath } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { LetterProof } from '#archive/proof/letter-proof.ts';
import type { ReleaseStatement } from '#archive/proof/release-statement.ts';
import { swhid } from '#archive/proof/swhid.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { ledgerIndexOf } from '../../site/ledger-index.ts';
import { type ProvenText, provenTexts } from './proven-texts.ts';

/** How a site names itself in its release statement. */
export type ArchiveName = Pick<ArchiveConfig, 'title' | 'url' | 'languages'>;

const filesAtOnce = 8;

/**
 * Writes the statement and the proofs of a content folder into the folder of a built site. The content gate has compared
 * the content with the ledger before.
 */
export async function writeProofs(
	contentFolder: string,
	outDir: string,
	archive: ArchiveName,
): Promise<void> {
	const ledger = readLedger(contentFolder);
	const letters = documentsBelow(contentPaths(contentFolder).letters);
	const { release, betweenReleases } = ledgerIndexOf(ledger, letters);
	const statement: ReleaseStatement = {
		archive: inLanguage(archive.title, archive.languages[0] ?? ''),
		url: archive.url,
		release: release?.number ?? null,
		date: release?.date ?? null,
		root: release?.root ?? null,
		between: release === null || betweenReleases,
		letters: letters.length,
	};
	await mkdir(outDir, { recursive: true });
	await writeFile(join(outDir, 'release.json'), `${JSON.stringify(statement, null, '\t')}\n`);
	if (!release) return;
	const queue = provenTexts(ledger, release, contentFolder);
	const writeRest = async () => {
		for (const text of queue) {
			const target = join(outDir, proofPath(text.to));
			const proof = await proofOf(text);
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, `${JSON.stringify(proof)}\n`);
		}
	};
	await Promise.all(Array.from({ length: filesAtOnce }, writeRest));
}

async function proofOf({ from, to, text, proof }: ProvenText): Promise<LetterProof> {
	const { leaf, index, size, hashes, root, release, copy } = proof;
	const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();
	return {
		...{ leaf, index, size, hashes, root, release },
		text: { sha256: text, swhid: swhid(await readFile(from), sha1), file: basename(to) },
		copy,
	};
}
