import { createHash } from 'node:crypto';
import { posix } from 'node:path';
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

/** The result of checking a site’s proofs. */
export interface ProofCheck {
	/** How many texts were checked against the release. */
	readonly checked: number;
	readonly faults: readonly ProofFault[];
}

const statementName = 'release.json';
const aloneEnding = '.proof.json';
/** Examples: `letters/90000015/2031/1.json`, `letters/90000015/2031/1/v2.json`; not `1.csl.json`. */
const recordPath = /^(.*\/[^/.]+)\.json$/;

/**
 * Checks a built site or a mirror against its release, offline and from its files alone: each letter’s text and copy
 * against its proof, each proof against the root that `release.json` states of its release, and that none is missing.
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
	const faults: ProofFault[] = [];
	const places = new Map<string, string>();
	const proven = new Set<string>();
	let checked = 0;
	for (const path of files.filter(isProofFile)) {
		const said = proofIn(json(await readFile(path)), path);
		// The record of a text that no release has yet.
		if (said === null) continue;
		checked += 1;
		const proof = letterProofSchema.safeParse(said).data;
		if (!proof) {
			faults.push({ path, message: 'cannot be read as a proof' });
			continue;
		}
		for (const message of await faultsOf(path, proof, statement, readFile)) faults.push({ path, message });
		const place = `${proof.release} ${proof.index}`;
		const other = places.get(place);
		if (other && textOf(other) !== textOf(path))
			faults.push({ path, message: `has the same place in the release as ${other}` });
		places.set(place, path);
		proven.add(proof.text.sha256);
	}
	for (const path of files.filter((file) => file.endsWith('.md'))) {
		// A renamed letter is under its old addresses too.
		const bytes = statement.between ? null : await readFile(path);
		if (bytes && !proven.has(sha256(bytes))) {
			faults.push({
				path,
				message: `has no proof, but ${statementName} says that every text stands in a release`,
			});
		}
	}
	return { checked, faults };
}

/** Whether a file below `letters/` is a letter’s record, or a proof alone, as earlier releases had them. */
function isProofFile(path: string): boolean {
	return path.endsWith(aloneEnding) || recordPath.test(path);
}

/** The text that a record or a proof is beside. */
function textOf(path: string): string {
	return path.replace(aloneEnding, '.md').replace(recordPath, '$1.md');
}

/** The proof in a file; null if a record says that there is none. */
function proofIn(said: unknown, path: string): unknown {
	if (path.endsWith(aloneEnding)) return said ?? '';
	return typeof said === 'object' && said !== null && 'proof' in said ? said.proof : '';
}

/** Everything that is wrong with one proof and the files that it is of. */
async function faultsOf(
	path: string,
	proof: LetterProof,
	statement: ReleaseStatement,
	readFile: ReadFile,
): Promise<string[]> {
	const { leaf, text, copy, root, release } = proof;
	const stated =
		release === statement.release
			? statement.root
			: statement.releases?.find(({ number }) => number === release)?.root;
	const beside = (file: string) => posix.join(posix.dirname(path), file);
	const leafSays = leafFacts(leaf);
	const file = await readFile(beside(text.file));
	// Leaves that were made before versions had nonces name the copy themselves.
	const said = leafSays?.copy ?? (file && namedCopy(new TextDecoder().decode(file)));
	const faults = [
		beside(text.file) !== textOf(path) && `is a proof of another file, ${text.file}`,
		!file && `proves ${text.file}, which is missing`,
		file && sha256(file) !== text.sha256 && `does not match ${text.file}: the text or the proof was changed`,
		file && swhid(file, sha1) !== text.swhid && `names another SWHID than that of ${text.file}`,
		leafSays?.text !== text.sha256 && 'has a leaf of another text',
		said !== (copy?.sha256 ?? null) && 'names another copy than leaf and text',
		stated === undefined && `is of release ${release}, ${statementName} of ${statement.release}`,
		stated !== undefined && root !== stated && `has another root than ${statementName}`,
		!(await verifyInclusion(proof, stated ?? '', later)) && 'does not lead to the root of the release',
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

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function sha1(bytes: Uint8Array): Uint8Array {
	return createHash('sha1').update(bytes).digest();
}

async function later(bytes: Uint8Array): Promise<Uint8Array> {
	return createHash('sha256').update(bytes).digest();
}

function json(bytes: Uint8Array | null): unknown {
	try {
		return bytes && JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
