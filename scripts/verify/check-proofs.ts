import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { proofPath } from '#archive/address/page-path.ts';
import { type LetterProof, leafFacts, letterProofSchema } from '#archive/proof/letter-proof.ts';
import { namedCopy } from '#archive/proof/named-copy.ts';
import { type ReleaseStatement, releaseStatementSchema } from '#archive/proof/release-statement.ts';
import { swhid } from '#archive/proof/swhid.ts';
import { verifyInclusion } from '#archive/proof/verify-inclusion.ts';

/** Reads a file of a site by its path from the root; null if there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** A file that is not what it should be. */
export interface ProofFault {
	/** From the site’s root. */
	readonly path: string;
	/** What is wrong, in a sentence without its end. */
	readonly message: string;
}

/** What the check of a site’s proofs found. */
export interface ProofCheck {
	/** How many texts were checked against the release. */
	readonly checked: number;
	readonly faults: readonly ProofFault[];
}

const statementName = 'release.json';

/**
 * Checks a built site or a mirror against its release, offline and from its files alone: each letter’s text and copy
 * against its proof, each proof against the root of `release.json`, and that none is missing.
 *
 * @param listFiles paths of all its files from the root, with `/`
 */
export async function checkProofs(
	readFile: ReadFile,
	listFiles: () => readonly string[] | Promise<readonly string[]>,
): Promise<ProofCheck> {
	const statement = releaseStatementSchema.safeParse(json(await readFile(statementName))).data;
	if (!statement) {
		return { checked: 0, faults: [{ path: statementName, message: 'is missing or cannot be read' }] };
	}
	const files = (await listFiles()).filter((file) => file.startsWith('letters/'));
	const proofs = files.filter((file) => file.endsWith('.proof.json'));
	const faults: ProofFault[] = [];
	const places = new Map<number, string>();
	const proven = new Set<string>();
	for (const path of proofs) {
		const proof = letterProofSchema.safeParse(json(await readFile(path))).data;
		if (!proof) {
			faults.push({ path, message: 'cannot be read as a proof' });
			continue;
		}
		for (const message of await faultsOf(path, proof, statement, readFile)) faults.push({ path, message });
		const other = places.get(proof.index);
		if (other) faults.push({ path, message: `has the same place in the release as ${other}` });
		places.set(proof.index, path);
		proven.add(proof.text.sha256);
	}
	const proofPaths = new Set(proofs);
	for (const path of files.filter((file) => file.endsWith('.md') && !proofPaths.has(proofPath(file)))) {
		// The latest version stands under its number too, and a renamed letter under its old addresses.
		const bytes = statement.between ? null : await readFile(path);
		if (bytes && !proven.has(sha256(bytes))) {
			faults.push({
				path,
				message: `has no proof, but ${statementName} says that every text stands in a release`,
			});
		}
	}
	return { checked: proofs.length, faults };
}

/** Everything that is wrong with one proof and the files that it is of. */
async function faultsOf(
	path: string,
	proof: LetterProof,
	statement: ReleaseStatement,
	readFile: ReadFile,
): Promise<string[]> {
	const { leaf, text, copy, root, release } = proof;
	const beside = (file: string) => posix.join(posix.dirname(path), file);
	const leafSays = leafFacts(leaf);
	const file = await readFile(beside(text.file));
	// Leaves that were made before versions had nonces name the copy themselves.
	const said = leafSays?.copy ?? (file && namedCopy(new TextDecoder().decode(file)));
	const faults = [
		proofPath(beside(text.file)) !== path && `is a proof of another file, ${text.file}`,
		!file && `proves ${text.file}, which is missing`,
		file && sha256(file) !== text.sha256 && `does not match ${text.file}: the text or the proof was changed`,
		file && swhid(file, sha1) !== text.swhid && `names another SWHID than that of ${text.file}`,
		leafSays?.text !== text.sha256 && 'has a leaf of another text',
		said !== (copy?.sha256 ?? null) && 'names another copy than leaf and text',
		release !== statement.release && `is of release ${release}, ${statementName} of ${statement.release}`,
		root !== statement.root && `has another root than ${statementName}`,
		!(await verifyInclusion(proof, statement.root ?? '', later)) &&
			'does not lead to the root of the release',
	];
	if (copy?.file) {
		const bytes = await readFile(beside(copy.file));
		faults.push(
			!bytes && `names the copy ${copy.file}, which is missing`,
			bytes && sha256(bytes) !== copy.sha256 && `does not match the copy ${copy.file}: it was changed`,
		);
	}
	return faults.filter((fault) => typeof fault === 'string');
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();
const later = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function json(bytes: Uint8Array | null): unknown {
	try {
		return bytes && JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
