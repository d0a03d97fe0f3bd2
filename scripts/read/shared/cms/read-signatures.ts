import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DigitalSignature } from '../../contract/digital-signature.ts';
import { instantOf } from './asn1-values.ts';
import { octetsOf } from './ber.ts';
import { decodeCms } from './decode-cms.ts';
import { digestNamed, digestOf } from './digest.ts';
import { sboxOf } from './dstu-4145.ts';
import { readSignedData, type SignedData, type Signer } from './signed-data.ts';
import { timeStampOf } from './time-stamp.ts';
import { signatureAlgorithmNamed, verifySigner } from './verify-signature.ts';

const ids = {
	messageDigest: '1.2.840.113549.1.9.4',
	signingTime: '1.2.840.113549.1.9.5',
	signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
	contentTimeStamp: '1.2.840.113549.1.9.16.2.20',
} as const;

/**
 * The signatures of a CMS file (`.p7s`, `.p7m`; DER, BER, PEM or Base64), one a signer.
 *
 * What is checked: whether the document's digest is the signed one, and whether the signature fits the key of the
 * certificate that came with it. What is not: whether that certificate is anybody's. The chain of trust, revocation,
 * validity at the time of signing and the time stamp's own signature are never checked, so that whoever makes a key and
 * a certificate for themselves has a `valid` signature.
 *
 * @param content the document of a detached signature; null where it is not at hand. What lies inside the file comes first.
 * @throws Refusal if the file is no signature, is encrypted, broken or beyond a limit.
 */
export function readSignatures(p7s: Uint8Array, content: Uint8Array | null): DigitalSignature[] {
	return signaturesOf(openCms(p7s), content);
}

/**
 * Opens a CMS file in any of its writings.
 *
 * @throws Refusal
 */
export function openCms(bytes: Uint8Array): SignedData {
	const decoded = decodeCms(bytes);
	if (!decoded) {
		throw new Refusal(
			'damaged-file',
			'The file is not a signature (CMS) that can be read. Download or copy it again.',
		);
	}
	return readSignedData(decoded);
}

/** The signatures of an opened CMS file over its own content, else over the given one. */
export function signaturesOf(data: SignedData, content: Uint8Array | null): DigitalSignature[] {
	const signed = data.content ?? content;
	return data.signers.map((signer) => {
		const { certificate } = signer;
		const verification = verifySigner(signer, signed);
		return {
			signer: certificate?.holder.name ?? null,
			post: certificate?.holder.post ?? null,
			organisation: certificate?.holder.organisation ?? null,
			edrpou: certificate?.edrpou ?? null,
			certificate: certificate?.serial ?? signer.serial,
			issuer: certificate?.issuer ?? signer.issuer,
			signedAt: signingTime(signer, signed),
			validFrom: certificate?.validFrom ?? null,
			validTo: certificate?.validTo ?? null,
			digestMatches: digestMatches(signer, signed, verification),
			verification,
			algorithm: signatureAlgorithmNamed(signer.signatureAlgorithm)?.name ?? null,
		};
	});
}

function signingTime(
	{ signature, signedAttributes, unsignedAttributes }: Signer,
	content: Uint8Array | null,
): string | null {
	const stamp = timeStampOf(unsignedAttributes.get(ids.signatureTimeStamp), signature);
	if (stamp) return stamp;
	const claim = instantOf(signedAttributes.get(ids.signingTime));
	return claim ?? (content && timeStampOf(signedAttributes.get(ids.contentTimeStamp), content));
}

/** Without attributes the signature is over the content itself: a valid one proves it, another says nothing of it. */
function digestMatches(signer: Signer, content: Uint8Array | null, verification: string): boolean | null {
	if (!content) return null;
	if (!signer.signedBytes) return verification === 'valid' ? true : null;
	const algorithm = digestNamed(signer.digestAlgorithm);
	const written = signer.signedAttributes.get(ids.messageDigest);
	if (!algorithm || !written) return null;
	const expected = octetsOf(written);
	const sbox = algorithm === 'GOST 34.311' ? sboxOf(signer.certificate?.publicKey) : null;
	const digests = [digestOf(algorithm, content), sbox && digestOf(algorithm, content, sbox)];
	if (digests[0] === null) return null;
	return digests.some((digest) => digest?.equals(expected));
}
