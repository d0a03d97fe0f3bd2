import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { numbered, objectIdOf } from './asn1-values.ts';
import { type BerValue, childTagged, toDer } from './ber.ts';
import { type DigestName, digestNamed, digestOf } from './digest.ts';
import { sboxOf, verifyDstu4145 } from './dstu-4145.ts';
import type { Signer } from './signed-data.ts';

/** The mathematical validity of a signature, regardless of whose certificate it is. */
export type Verification = 'valid' | 'invalid' | 'unverified';

/** A signature algorithm as it is named, and the digest that its identifier settles. */
export interface SignatureAlgorithm {
	readonly name: 'DSTU 4145' | 'RSA' | 'RSA-PSS' | 'ECDSA';
	/** Null if the digest's own identifier says it. */
	readonly digest: DigestName | null;
}

const algorithms: Readonly<Record<string, SignatureAlgorithm>> = {
	'1.2.804.2.1.1.1.1.3.1.1': { name: 'DSTU 4145', digest: 'GOST 34.311' },
	'1.2.804.2.1.1.1.1.3.6.1.1': { name: 'DSTU 4145', digest: 'Kupyna-256' },
	'1.2.804.2.1.1.1.1.3.6.2.1': { name: 'DSTU 4145', digest: 'Kupyna-384' },
	'1.2.804.2.1.1.1.1.3.6.3.1': { name: 'DSTU 4145', digest: 'Kupyna-512' },
	'1.2.840.113549.1.1.1': { name: 'RSA', digest: null },
	'1.2.840.113549.1.1.11': { name: 'RSA', digest: 'SHA-256' },
	'1.2.840.113549.1.1.12': { name: 'RSA', digest: 'SHA-384' },
	'1.2.840.113549.1.1.13': { name: 'RSA', digest: 'SHA-512' },
	'1.2.840.113549.1.1.10': { name: 'RSA-PSS', digest: null },
	'1.2.840.10045.2.1': { name: 'ECDSA', digest: null },
	'1.2.840.10045.4.3.2': { name: 'ECDSA', digest: 'SHA-256' },
	'1.2.840.10045.4.3.3': { name: 'ECDSA', digest: 'SHA-384' },
	'1.2.840.10045.4.3.4': { name: 'ECDSA', digest: 'SHA-512' },
};

/** The signature algorithm of an object identifier, or null where it is not known here. */
export function signatureAlgorithmNamed(id: string | null): SignatureAlgorithm | null {
	return algorithms[id ?? ''] ?? null;
}

/**
 * Checks a signature by the key of the certificate that came with it.
 *
 * @param content what is signed where the signer has no attributes.
 */
export function verifySigner(signer: Signer, content: Uint8Array | null): Verification {
	const signed = signer.signedBytes ?? content;
	const algorithm = signatureAlgorithmNamed(signer.signatureAlgorithm);
	const stated = algorithm?.name === 'RSA-PSS' ? pssDigest(signer) : digestNamed(signer.digestAlgorithm);
	const digest = algorithm?.digest ?? stated;
	const publicKey = signer.certificate?.publicKey;
	if (!signed || !algorithm || !digest || !publicKey) return 'unverified';
	return verifyByKey(publicKey, { name: algorithm.name, digest }, signed, signer.signature);
}

/**
 * Checks a signature over these bytes by a key.
 *
 * @param publicKey SubjectPublicKeyInfo of a certificate.
 */
export function verifyByKey(
	publicKey: BerValue,
	{ name, digest }: { name: SignatureAlgorithm['name']; digest: DigestName },
	signed: Uint8Array,
	signature: Uint8Array,
): Verification {
	const result =
		name === 'DSTU 4145'
			? verifyDstu(publicKey, digest, signed, signature)
			: verifyByNode(publicKey, name, digest, signed, signature);
	return result === null ? 'unverified' : result ? 'valid' : 'invalid';
}

function verifyDstu(
	publicKey: BerValue,
	digest: DigestName,
	signed: Uint8Array,
	signature: Uint8Array,
): boolean | null {
	const verdicts = [null, sboxOf(publicKey)].map((sbox, at) => {
		// The default table first; the key's own, where it names one, only if that failed.
		if (at === 1 && (sbox === null || digest !== 'GOST 34.311')) return false;
		const hash = digestOf(digest, signed, sbox);
		return hash && verifyDstu4145(publicKey, hash, signature);
	});
	return verdicts.includes(true) ? true : verdicts.includes(null) ? null : false;
}

function verifyByNode(
	publicKey: BerValue,
	name: 'RSA' | 'RSA-PSS' | 'ECDSA',
	digest: DigestName,
	signed: Uint8Array,
	signature: Uint8Array,
): boolean | null {
	if (!digest.startsWith('SHA')) return null;
	try {
		const key = createPublicKey({ key: Buffer.from(toDer(publicKey)), format: 'der', type: 'spki' });
		if (!fits(key, name)) return null;
		const padding = name === 'RSA-PSS' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
		const hash = digest.replace('-', '');
		if (name !== 'ECDSA') return verify(hash, signed, { key, padding }, signature);
		// CMS writes the two numbers in DER, XML one after the other.
		return (['der', 'ieee-p1363'] as const).some((dsaEncoding) =>
			verify(hash, signed, { key, dsaEncoding }, signature),
		);
	} catch {
		// A key that Node cannot load, e.g. on a curve that it does not have.
		return null;
	}
}

function fits(
	{ asymmetricKeyType, asymmetricKeyDetails }: KeyObject,
	name: 'RSA' | 'RSA-PSS' | 'ECDSA',
): boolean {
	if (name === 'ECDSA') return asymmetricKeyType === 'ec';
	// No real key has larger exponents and moduli, and they take seconds.
	const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
	const bounded = modulusLength <= 8192 && publicExponent < 2n ** 64n;
	return bounded && (asymmetricKeyType === 'rsa' || (name === 'RSA-PSS' && asymmetricKeyType === 'rsa-pss'));
}

/** The digest that the parameters of RSASSA-PSS name (RFC 4055 3.1). */
function pssDigest({ signatureParameters }: Signer): DigestName | null {
	const algorithm = childTagged(signatureParameters, numbered(0))?.children?.[0];
	return digestNamed(objectIdOf(algorithm?.children?.[0]));
}
