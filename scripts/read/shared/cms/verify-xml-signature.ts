import { childrenOf, textOf, type XmlElement } from '../xml/xml.ts';
import type { BerValue } from './ber.ts';
import { canonicalizationNamed, canonicalXml } from './canonical-xml.ts';
import { type DigestName, digestNamed, digestOf } from './digest.ts';
import { type SignatureAlgorithm, type Verification, verifyByKey } from './verify-signature.ts';
import { type FileReference, referenceOf } from './xml-references.ts';

/** A signature in an XML file, to verify. */
export interface XmlSignatureToVerify {
	readonly xml: Uint8Array;
	readonly signature: XmlElement;
	/** Which of the file's `SignedInfo` elements is the signature's, from 0. */
	readonly at: number;
	/** SubjectPublicKeyInfo of the signer's certificate. */
	readonly publicKey: BerValue;
}

/** Signed properties, and here and there the key and a manifest. */
const maximumInside = 5;
const idNames = ['Id', 'ID', 'id'];

const more = 'http://www.w3.org/2001/04/xmldsig-more#';
const algorithms: ReadonlyMap<string, { name: SignatureAlgorithm['name']; digest: DigestName }> = new Map([
	[`${more}rsa-sha256`, { name: 'RSA', digest: 'SHA-256' }],
	[`${more}rsa-sha384`, { name: 'RSA', digest: 'SHA-384' }],
	[`${more}rsa-sha512`, { name: 'RSA', digest: 'SHA-512' }],
	[`${more}ecdsa-sha256`, { name: 'ECDSA', digest: 'SHA-256' }],
	[`${more}ecdsa-sha384`, { name: 'ECDSA', digest: 'SHA-384' }],
	[`${more}ecdsa-sha512`, { name: 'ECDSA', digest: 'SHA-512' }],
	['http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1', { name: 'RSA-PSS', digest: 'SHA-256' }],
	['http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1', { name: 'RSA-PSS', digest: 'SHA-384' }],
	['http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1', { name: 'RSA-PSS', digest: 'SHA-512' }],
	[`${more}dstu4145`, { name: 'DSTU 4145', digest: 'GOST 34.311' }],
	[`${more}dstu4145-gost34311`, { name: 'DSTU 4145', digest: 'GOST 34.311' }],
	[`${more}dstu4145-kupyna256`, { name: 'DSTU 4145', digest: 'Kupyna-256' }],
	[`${more}dstu4145-dstu7564-256`, { name: 'DSTU 4145', digest: 'Kupyna-256' }],
] as const);

/**
 * Verifies an XML signature (XMLDSig core validation, 3.2) but for the files outside it: `SignedInfo` in its canonical form
 * under the signature, and what it names of the signature file itself (the signed properties) under its digest.
 */
export function verifyXmlSignature({ xml, signature, at, publicKey }: XmlSignatureToVerify): Verification {
	const info = childrenOf(signature, 'SignedInfo')[0] ?? null;
	const value = childrenOf(signature, 'SignatureValue')[0];
	const canonicalization = childrenOf(info, 'CanonicalizationMethod')[0];
	const how = canonicalizationNamed(canonicalization?.attributes['Algorithm'] ?? null);
	const algorithm = xmlAlgorithmNamed(childrenOf(info, 'SignatureMethod')[0]?.attributes['Algorithm']);
	// The exclusive form may name namespaces to take along; nobody's signatures here do.
	if (!value || !how || !algorithm || childrenOf(canonicalization ?? null).length > 0) return 'unverified';
	let seen = -1;
	const signed = canonicalXml(xml, how, ({ local }) => local === 'SignedInfo' && ++seen === at);
	if (signed === null) return 'unverified';
	const bytes = Buffer.from(textOf(value), 'base64');
	const verdict = verifyByKey(publicKey, algorithm, Buffer.from(signed), bytes);
	if (verdict !== 'valid') return verdict;
	const inside = childrenOf(info, 'Reference')
		.map(referenceOf)
		.filter(({ uri }) => isInside(uri));
	const matches = inside
		.slice(0, maximumInside + 1)
		.map((reference, index) => (index < maximumInside ? insideMatches(xml, reference) : null));
	if (matches.includes(false)) return 'invalid';
	return matches.includes(null) ? 'unverified' : 'valid';
}

/** Whether an address leads into the signature file itself. */
export function isInside(uri: string): boolean {
	return uri === '' || uri.startsWith('#');
}

/** The signature algorithm of an XML address with its digest, or null where it is not known here. */
export function xmlAlgorithmNamed(
	address: string | undefined,
): { name: SignatureAlgorithm['name']; digest: DigestName } | null {
	return algorithms.get(address ?? '') ?? null;
}

function insideMatches(
	xml: Uint8Array,
	{ uri, algorithm, digest, transforms }: FileReference,
): boolean | null {
	const id = uri.slice(1);
	const name = digestNamed(algorithm);
	if (id === '' || !name || !transforms || transforms.length > 1) return null;
	// Without a transform the plain canonical form is taken (XMLDSig 4.4.3.2).
	const how = transforms[0] === undefined ? 'inclusive' : canonicalizationNamed(transforms[0]);
	const element =
		how &&
		canonicalXml(xml, how, ({ attributes }) => idNames.some((idName) => attributes[idName]?.value === id));
	if (!element) return null;
	return digestOf(name, Buffer.from(element))?.equals(digest) ?? null;
}
