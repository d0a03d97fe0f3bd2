import type { DigitalSignature } from '../../contract/digital-signature.ts';
import { childrenOf, readXml, textOf, type XmlElement } from '../xml/xml.ts';
import { readBer } from './ber.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { filesMatch } from './files-match.ts';
import { timeStampOf } from './time-stamp.ts';
import {
	isInside,
	verifyXmlSignature,
	type XmlSignatureToVerify,
	xmlAlgorithmNamed,
} from './verify-xml-signature.ts';
import { type FileReference, referenceOf } from './xml-references.ts';

/** One signature of an XML signature file, and the files that it names. */
export interface XmlSignature {
	readonly signature: DigitalSignature;
	readonly files: readonly FileReference[];
}

/** The most signatures of one file that are read. */
export const maximumSignatures = 50;

// «2031-04-03T09:15:00Z», «2031-04-03T12:15:00.123+03:00»
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * Reads the signatures of an XML signature file (XMLDSig, XAdES; ETSI EN 319 132): compares the files' digests, and verifies
 * the signature by the key of the certificate that came with it, over what it says of files and signing. Whether that
 * certificate is anybody's is never checked.
 *
 * @throws Refusal if the XML is broken or beyond a limit.
 */
export function readXades(xml: Uint8Array, fileNamed: (uri: string) => Uint8Array | null): XmlSignature[] {
	const root = readXml(xml);
	const infos = descendants(root, 'SignedInfo');
	return descendants(root, 'Signature')
		.slice(0, maximumSignatures)
		.map((signature) => {
			const at = infos.findIndex((info) => signature.children.includes(info));
			return readSignature({ xml, signature, at }, fileNamed);
		});
}

function readSignature(
	place: Omit<XmlSignatureToVerify, 'publicKey'>,
	fileNamed: (uri: string) => Uint8Array | null,
): XmlSignature {
	const element = place.signature;
	const info = childrenOf(element, 'SignedInfo')[0] ?? null;
	const method = childrenOf(info, 'SignatureMethod')[0]?.attributes['Algorithm'] ?? '';
	const files = childrenOf(info, 'Reference')
		.map(referenceOf)
		.filter(({ uri }) => !isInside(uri));
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
			verification: certificate
				? verifyXmlSignature({ ...place, publicKey: certificate.publicKey })
				: 'unverified',
			algorithm: xmlAlgorithmNamed(method)?.name ?? null,
		},
	};
}

/** The signer's certificate is first among those of the key. */
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
