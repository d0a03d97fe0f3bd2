import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DigitalSignature } from '../../contract/digital-signature.ts';
import type { Member } from '../../contract/reading.ts';
import { digestsMatch, filesMatch } from '../../shared/cms/files-match.ts';
import { readSignatures } from '../../shared/cms/read-signatures.ts';
import { readXades } from '../../shared/cms/xades.ts';
import { type FileReference, readManifest } from '../../shared/cms/xml-references.ts';
import { safeName } from '../../shared/zip/safe-name.ts';

/** Signatures of a container, and what they do not cover. */
export interface ContainerSignatures {
	readonly signatures: readonly DigitalSignature[];
	/** How many documents are not covered by any signature. */
	readonly uncovered: number;
	/** How many signature files could not be read. */
	readonly unread: number;
}

/** Checking a signature takes some 50 ms, and a container with thousands is not a letter. */
export const maximumSignatureFiles = 50;
/** How many documents a signature without a manifest is tried on. */
export const maximumGuesses = 10;

// «META-INF/signatures001.p7s», «META-INF/signatures.xml»
const signatureFile = /^META-INF\/[^/]*signatures?[^/]*\.(?:xml|p7s)$/iu;
// «META-INF/ASiCManifest001.xml»
const manifestFile = /^META-INF\/ASiCManifest[^/]*\.xml$/iu;

/**
 * Reads the signatures in a container's `META-INF`: XAdES names the files itself, CAdES signs a manifest that does
 * (ASiC-E) or the one document (ASiC-S). `digestMatches` says whether all files that a signature names are present
 * as they were signed, and is null if it does not cover a document.
 */
export function readContainerSignatures(
	all: readonly Member[],
	documents: readonly Member[],
): ContainerSignatures {
	const named = (uri: string) => all.find(({ name }) => name === safeName(uri).name) ?? null;
	const covered = new Set<string>();
	const signatures: DigitalSignature[] = [];
	const files = all.filter(({ name }) => signatureFile.test(name));
	let unread = Math.max(0, files.length - maximumSignatureFiles);
	const manifests = attempt(
		all.filter(({ name }) => manifestFile.test(name)),
		({ bytes }) => ({ bytes, ...readManifest(bytes) }),
	);
	for (const file of files.slice(0, maximumSignatureFiles)) {
		try {
			const found = file.name.toLowerCase().endsWith('.xml')
				? ofXml(file, named)
				: ofCms(file, documents, manifests, named);
			const names = new Set(found.files.map((uri) => safeName(uri).name));
			const coversAll = documents.every(({ name }) => names.has(name));
			signatures.push(...found.signatures.map((signature) => (coversAll ? signature : ofSome(signature))));
			for (const name of names) covered.add(name);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			unread++;
		}
	}
	const uncovered = signatures.length === 0 ? 0 : documents.filter(({ name }) => !covered.has(name)).length;
	return { signatures, uncovered, unread };
}

interface Found {
	readonly signatures: readonly DigitalSignature[];
	/** Addresses of the signed files. */
	readonly files: readonly string[];
}

/** The letter may be the document that the signature does not cover: that the others match says nothing about it. */
function ofSome(signature: DigitalSignature): DigitalSignature {
	return { ...signature, digestMatches: signature.digestMatches === true ? null : signature.digestMatches };
}

interface Manifest {
	readonly bytes: Uint8Array;
	readonly signature: string | null;
	readonly files: readonly FileReference[];
}

type Named = (uri: string) => Member | null;

function ofXml(file: Member, named: Named): Found {
	const read = readXades(file.bytes, (uri) => named(uri)?.bytes ?? null);
	return {
		signatures: read.map(({ signature }) => signature),
		files: read.flatMap(({ files }) => files.map(({ uri }) => uri)),
	};
}

function ofCms(
	file: Member,
	documents: readonly Member[],
	manifests: readonly Manifest[],
	named: Named,
): Found {
	const manifest = manifests.find(
		({ signature }) => signature !== null && safeName(signature).name === file.name,
	);
	if (manifest) {
		const files = filesMatch(manifest.files, (uri) => named(uri)?.bytes ?? null);
		const signatures = readSignatures(file.bytes, manifest.bytes).map((signature) => ({
			...signature,
			digestMatches: digestsMatch([signature.digestMatches, files]),
		}));
		return { signatures, files: manifest.files.map(({ uri }) => uri) };
	}
	// Without a manifest the signature covers one document: if there are several, the one whose digest matches.
	const read = documents
		.slice(0, maximumGuesses)
		.map(({ name, bytes }) => ({ name, signatures: readSignatures(file.bytes, bytes) }));
	const own =
		read.find(({ signatures }) => signatures.some(({ digestMatches }) => digestMatches === true)) ?? read[0];
	return { signatures: own?.signatures ?? [], files: own ? [own.name] : [] };
}

function attempt<From, To>(from: readonly From[], read: (one: From) => To): To[] {
	return from.flatMap((one) => {
		try {
			return [read(one)];
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return [];
		}
	});
}
