import { Refusal } from '../../../diagnostics/refusal.ts';
import { hexOf, numbered, objectIdOf, tags } from './asn1-values.ts';
import { type BerValue, childOf, childTagged, octetsOf, readBer, toDer } from './ber.ts';
import { type Certificate, issuerOf, readCertificate } from './certificate.ts';

/** A CMS SignedData structure (RFC 5652 5.1), opened. */
export interface SignedData {
	/** Type of what is signed, e.g. `1.2.840.113549.1.7.1` for plain data. */
	readonly contentType: string | null;
	/** What is signed, null if it lies outside (a detached signature). */
	readonly content: Uint8Array | null;
	readonly certificates: readonly Certificate[];
	readonly signers: readonly Signer[];
}

/** One signer's part of it (RFC 5652 5.3). */
export interface Signer {
	/** Certificate that the signer names and that lies inside, else null. */
	readonly certificate: Certificate | null;
	/** What is said about the certificate where it does not lie inside. */
	readonly issuer: string | null;
	readonly serial: string | null;
	readonly digestAlgorithm: string | null;
	readonly signatureAlgorithm: string | null;
	readonly signatureParameters: BerValue | null;
	/** Attributes that are signed, as DER, to hash; null if the content itself is signed. */
	readonly signedBytes: Uint8Array | null;
	readonly signedAttributes: ReadonlyMap<string, BerValue>;
	readonly unsignedAttributes: ReadonlyMap<string, BerValue>;
	readonly signature: Uint8Array;
}

/** Type of a CMS structure by its object identifier. */
export const cmsTypes: Readonly<Record<string, 'signed' | 'encrypted' | 'other'>> = {
	'1.2.840.113549.1.7.2': 'signed',
	'1.2.840.113549.1.7.3': 'encrypted',
	'1.2.840.113549.1.7.4': 'encrypted',
	'1.2.840.113549.1.7.6': 'encrypted',
	'1.2.840.113549.1.9.16.1.23': 'encrypted',
	'1.2.840.113549.1.7.1': 'other',
	'1.2.840.113549.1.7.5': 'other',
	'1.2.840.113549.1.9.16.1.9': 'other',
};

/** The most signers of one document that are read. */
export const maximumSigners = 50;

/**
 * Opens a CMS structure in BER.
 *
 * @throws Refusal `encrypted-file` if it is encrypted, `damaged-file` where it is no signature, `too-large`
 * where more sign than any letter's signers.
 */
export function readSignedData(bytes: Uint8Array): SignedData {
	const outer = readBer(bytes);
	const type = cmsTypes[objectIdOf(outer.children?.[0]) ?? ''];
	if (type === 'encrypted') throw encrypted();
	const data = childOf(childOf(outer, 1, numbered(0)), 0, tags.sequence);
	const content = childOf(data, 2, tags.sequence);
	const signers = data?.children?.at(-1);
	if (type !== 'signed' || !content || signers?.tag !== tags.set) throw notSigned();
	if ((signers.children?.length ?? 0) > maximumSigners) throw tooMany();
	const eContent = childOf(content, 1, numbered(0))?.children?.[0];
	const certificates = certificatesOf(data);
	return {
		contentType: objectIdOf(content.children?.[0]),
		// PKCS #7 lets any value stand where CMS has an octet string; its content is what is signed (RFC 5652 5.2.1).
		content: eContent ? contentOf(eContent) : null,
		certificates,
		signers: (signers.children ?? []).map((signer) => readSigner(signer, certificates)),
	};
}

function contentOf(value: BerValue): Uint8Array {
	const holdsOctets = value.tag === tags.octetString || value.tag === (tags.octetString | 0x20);
	return holdsOctets ? octetsOf(value) : value.content;
}

function certificatesOf(data: BerValue | null): Certificate[] {
	const list = data?.children?.slice(3).find(({ tag }) => tag === numbered(0));
	return (list?.children ?? []).flatMap((value) => readCertificate(value) ?? []);
}

function readSigner(value: BerValue, certificates: readonly Certificate[]): Signer {
	const [, id, digestAlgorithm, ...rest] = value.children ?? [];
	const signed = rest[0]?.tag === numbered(0) ? rest[0] : null;
	const [algorithm, signature, unsigned] = signed ? rest.slice(1) : rest;
	if (!id || !digestAlgorithm || !algorithm || !signature) throw notSigned();
	const name = childOf(id, 0, tags.sequence);
	const serial = childOf(id, 1, tags.integer);
	return {
		certificate: findCertificate(id, certificates),
		issuer: name && issuerOf(name),
		serial: serial && hexOf(serial),
		digestAlgorithm: objectIdOf(digestAlgorithm.children?.[0]),
		signatureAlgorithm: objectIdOf(algorithm.children?.[0]),
		signatureParameters: algorithm.children?.[1] ?? null,
		// They are hashed as a set, not under the tag that they are under (RFC 5652 5.4).
		signedBytes: signed && toDer(signed, tags.set),
		signedAttributes: attributesOf(signed),
		unsignedAttributes: attributesOf(unsigned?.tag === numbered(1) ? unsigned : null),
		signature: octetsOf(signature),
	};
}

function findCertificate(id: BerValue, certificates: readonly Certificate[]): Certificate | null {
	if (id.tag === tags.sequence) {
		const name = childOf(id, 0, tags.sequence);
		const serial = childOf(id, 1, tags.integer);
		if (!name || !serial) return null;
		const named = Buffer.from(name.whole);
		return certificates.find((one) => one.serial === hexOf(serial) && named.equals(one.issuerName)) ?? null;
	}
	const keyId = Buffer.from(id.children?.[0] ? octetsOf(id.children[0]) : id.content);
	return certificates.find((one) => one.keyId !== null && keyId.equals(one.keyId)) ?? null;
}

/** First value of each attribute. */
function attributesOf(value: BerValue | null): ReadonlyMap<string, BerValue> {
	const found = new Map<string, BerValue>();
	for (const attribute of value?.children ?? []) {
		const id = objectIdOf(attribute.children?.[0]);
		const first = childTagged(attribute, tags.set)?.children?.[0];
		if (id && first && !found.has(id)) found.set(id, first);
	}
	return found;
}

function encrypted(): Refusal {
	return new Refusal(
		'encrypted-file',
		'The file is encrypted for its recipient. Open it with the recipient’s key and ingest what is inside.',
	);
}

function notSigned(): Refusal {
	return new Refusal(
		'damaged-file',
		'The file is not a signature that can be read, or it is broken. Download or copy it again.',
	);
}

function tooMany(): Refusal {
	return new Refusal(
		'too-large',
		`More than ${maximumSigners} signers signed the file. Take the document out of it and ingest that.`,
	);
}
