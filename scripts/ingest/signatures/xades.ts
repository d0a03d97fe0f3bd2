import type { DigitalSignature } from '../formats/digital-signature.ts';
import { childrenOf, readXml, textOf, type XmlElement } from '../formats/office/xml.ts';
import { readBer } from './ber.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { filesMatch } from './files-match.ts';
import { timeStampOf } from './time-stamp.ts';
import { type FileReference, referenceOf } from './xml-references.ts';

/** One signature of an XML signature file, and the files that it names. */
export interface XmlSignature {
	readonly signature: DigitalSignature;
	readonly files: readonly FileReference[];
}

/**
 * Reads the signatures of an XML signature file (XMLDSig, XAdES; ETSI EN 319 132). The files' digests are compared; the
 * signature itself is not verified, for that takes XML's canonical form: `verification` is always `unverified`.
 *
 * @throws UnreadableSource where the XML is broken or past a limit.
 */
export function readXades(xml: Uint8Array, fileNamed: (uri: string) => Uint8Array | null): XmlSignature[] {
	return descendants(readXml(xml), 'Signature')
		.slice(0, maximumSignatures)
		.map((element) => readSignature(element, fileNamed));
}

/** The most signatures of one file that are read. */
export const maximumSignatures = 50;

function readSignature(element: XmlElement, fileNamed: (uri: string) => Uint8Array | null): XmlSignature {
	const info = childrenOf(element, 'SignedInfo')[0] ?? null;
	const method = childrenOf(info, 'SignatureMethod')[0]?.attributes['Algorithm'] ?? '';
	// An address that begins with # leads into the signature file itself: to what is said of the signing.
	const files = childrenOf(info, 'Reference')
		.map(referenceOf)
		.filter(({ uri }) => uri !== '' && !uri.startsWith('#'));
	const certificate = certificateOf(element);
	const stamp = descendants(element, 'EncapsulatedTimeStamp')[0];
	const claim = descendants(element, 'SigningTime')[0];
	const time = stamp && timeStampOf(berOf(stamp), null);
	return {
		files,
		signature: {
			signer: certificate?.holder.name ?? null,
			post: certificate?.holder.post ?? null,
			organisation: certificate?.holder.organisation ?? null,
			edrpou: certificate?.edrpou ?? null,
			certificate: certificate?.serial ?? null,
			issuer: certificate?.issuer ?? null,
			signedAt: time || (claim ? claimedInstant(textOf(claim)) : null),
			validFrom: certificate?.validFrom ?? null,
			validTo: certificate?.validTo ?? null,
			digestMatches: filesMatch(files, fileNamed),
			verification: 'unverified',
			algorithm: algorithms.find(([pattern]) => pattern.test(method))?.[1] ?? null,
		},
	};
}

/** The signer's certificate stands first among those of the key. */
function certificateOf(element: XmlElement): Certificate | null {
	const encoded = descendants(element, 'X509Certificate')[0];
	const value = encoded && berOf(encoded);
	return value ? readCertificate(value) : null;
}

function berOf(element: XmlElement) {
	try {
		return readBer(Buffer.from(textOf(element), 'base64'));
	} catch {
		return undefined;
	}
}

function claimedInstant(written: string): string | null {
	const time = isoInstant.test(written.trim()) ? Date.parse(written.trim()) : Number.NaN;
	return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function descendants(element: XmlElement, name: string): XmlElement[] {
	const found: XmlElement[] = [];
	const left = [element];
	for (let next = left.pop(); next; next = left.pop()) {
		if (next.name === name) found.push(next);
		left.push(...childrenOf(next).reverse());
	}
	return found;
}

// «2031-04-03T09:15:00Z», «2031-04-03T12:15:00.123+03:00»
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
// «http://www.w3.org/2001/04/xmldsig-more#rsa-sha256», «…#ecdsa-sha256», «…#dstu4145»
const algorithms: readonly (readonly [RegExp, string])[] = [
	[/dstu4145|1\.2\.804\.2\.1\.1\.1\.1\.3/iu, 'DSTU 4145'],
	[/ecdsa/iu, 'ECDSA'],
	[/rsa-(?:mgf1|pss)|-rsa-MGF1/iu, 'RSA-PSS'],
	[/rsa/iu, 'RSA'],
];
