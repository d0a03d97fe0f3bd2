import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Part } from './mime/part.ts';

// «application/x-pkcs7-mime»
const smime = /^application\/(?:x-)?pkcs7-mime$/;
/** Object identifier 1.2.840.113549.1.7.N in DER; N = 3 is enveloped data. */
const cmsContentType = Buffer.from('06092a864886f70d0107', 'hex');

/** Whether a part can be read only with a key: S/MIME enveloped data (RFC 8551) or PGP (RFC 3156). */
export function isEncrypted({ type, parameters, bytes }: Part): boolean {
	if (type === 'multipart/encrypted' || type === 'application/pgp-encrypted') return true;
	if (!smime.test(type)) return false;
	const declared = parameters.get('smime-type')?.toLowerCase() ?? '';
	if (declared !== '') return declared.endsWith('enveloped-data');
	const at = bytes.subarray(0, 64).indexOf(cmsContentType);
	return at >= 0 && bytes[at + cmsContentType.length] === 3;
}

/** Whether a text is a PGP message and nothing else. */
export function isPgpMessage(text: string): boolean {
	return /^\s*-----BEGIN PGP MESSAGE-----\r?\n/.test(text);
}

/** The refusal of an encrypted mail. */
export function encryptedMail(): Refusal {
	return new Refusal(
		'encrypted-file',
		'The mail is encrypted, so nobody can read it without the recipient’s key. Open it in the mail program that has the key, save it decrypted and ingest that.',
	);
}
