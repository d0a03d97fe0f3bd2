import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';
import { leafOf, standingIn } from '#archive/ledger/leaves.ts';
import type { Ledger } from '#archive/ledger/ledger.ts';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { Release, VersionRecord } from '#archive/ledger/record.ts';
import { toHex } from '#archive/proof/hex.ts';
import type { LetterProof } from '#archive/proof/letter-proof.ts';
import { merkleTree } from '#archive/proof/merkle-tree.ts';
import { namedCopy } from '#archive/proof/named-copy.ts';
import { contentPaths } from '#store/content-paths.ts';
import { publishedFiles } from '../published-files.ts';

/** A published text that stands in a release, with its proof but for what the file itself tells. */
export interface ProvenText {
	/** The text’s file in the content folder. */
	readonly from: string;
	/** Where it is published, from the site’s root. */
	readonly to: string;
	/** SHA-256 that the ledger recorded. */
	readonly text: string;
	readonly proof: Omit<LetterProof, 'text'>;
}

/** Example: `04053625/2018/25-k-170iz.pdf`, not the image of a page `04053625/2018/25-k-170iz/1.webp`. */
const copyPattern = /^(.+\/.+\/[^/.]+)\.[a-z0-9]+$/;

/** The texts that stand in a release and are published still: not those of letters withdrawn since. */
export function* provenTexts(ledger: Ledger, release: Release, contentFolder: string): Generator<ProvenText> {
	const versions = standingIn(ledger.records, release.number)
		.flatMap((letter) => letter.versions.map((record) => ({ record, leaf: leafOf(record) })))
		.sort((a, b) => (a.leaf < b.leaf ? -1 : 1));
	const leaves = versions.map(({ leaf }) => leaf);
	const tree = merkleTree(leaves, (bytes) => createHash('sha256').update(bytes).digest());
	const placeOf = places(ledger, contentFolder);
	for (const [index, { record, leaf }] of versions.entries()) {
		const place = placeOf(record);
		if (!place) continue;
		const { from, to, copyOf } = place;
		yield {
			...{ from, to, text: record.text },
			proof: {
				...{ leaf, index, size: tree.size, hashes: tree.proofOf(index).map(toHex) },
				root: release.root,
				release: release.number,
				copy: copyOf(),
			},
		};
	}
}

interface Place {
	readonly from: string;
	readonly to: string;
	/** Read where it is wanted: the text may have to say which copy it is. */
	readonly copyOf: () => LetterProof['copy'];
}

/** Where the text of each version stands; null for letters that are withdrawn. */
function places(ledger: Ledger, contentFolder: string): (record: VersionRecord) => Place | null {
	const byRecord = new Map<VersionRecord, Place>();
	const paths = contentPaths(contentFolder);
	const nameOf = copyNames(paths.sources);
	const copyOf = (record: VersionRecord, from: string, id: string | null): LetterProof['copy'] => {
		const sha256 = record.copy ?? namedCopy(readFileSync(from, 'utf8'));
		return sha256 === null ? null : { sha256, file: id && nameOf(id, sha256) };
	};
	for (const { id, versions, withdrawal } of letterHistories(ledger.records).values()) {
		if (withdrawal) continue;
		const latest = versions.at(-1);
		for (const record of versions) {
			const isLatest = record === latest;
			const from = isLatest ? paths.letter(id) : paths.version(id, record.version);
			byRecord.set(record, {
				from,
				to: letterPath(isLatest ? id : `${id}/v${record.version}`, 'md'),
				copyOf: () => copyOf(record, from, isLatest ? id : null),
			});
		}
	}
	return (record) => byRecord.get(record) ?? null;
}

/** Finds the name of a letter’s copy. Where an older one was left beside it, its hash tells. */
function copyNames(sourcesFolder: string): (id: string, sha256: string) => string | null {
	const names = new Map<string, string[]>();
	for (const file of existsSync(sourcesFolder) ? publishedFiles(sourcesFolder) : []) {
		const [, id] = copyPattern.exec(file) ?? [];
		if (id) names.set(id, [...(names.get(id) ?? []), file]);
	}
	return (id, sha256) => {
		const found = names.get(id) ?? [];
		const own =
			found.length > 1
				? found.find((file) => hashOf(readFileSync(join(sourcesFolder, file))) === sha256)
				: found[0];
		return own === undefined ? null : basename(own);
	};
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
