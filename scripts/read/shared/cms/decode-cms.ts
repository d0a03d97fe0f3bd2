import { objectIdOf } from './asn1-values.ts';
import { cmsTypes } from './signed-data.ts';

// «-----BEGIN PKCS7-----…-----END PKCS7-----»
const pem = /^\s*-----BEGIN (?:PKCS7|PKCS #7 SIGNED DATA|CMS)-----([^-]*)/u;
// «MIIGpAYJKoZIhvcNAQcC»
const base64 = /^[A-Za-z0-9+/=\s]+$/u;
const byteOrderMark = /^\u00EF\u00BB\u00BF/u;
const blanks = /\s+/gu;

/**
 * The binary form of a CMS file: as it is, out of PEM, or out of bare Base64; null if the bytes are no CMS file.
 *
 * @param bytes need be no more than the file's beginning to tell whether it is one.
 */
export function decodeCms(bytes: Uint8Array): Uint8Array | null {
	if (isCms(bytes)) return bytes;
	const first = bytes[0];
	// «-----BEGIN PKCS7-----», «MIIG…» or blanks before them: everything else is dismissed without a copy.
	if (first !== 0x2d && first !== 0x4d && (first ?? 0xff) > 0x20 && first !== 0xef) return null;
	const text = Buffer.from(bytes).toString('latin1').replace(byteOrderMark, '');
	const inside = text.match(pem)?.[1] ?? text;
	if (!base64.test(inside.slice(0, 200))) return null;
	const decoded = Buffer.from(inside.replace(blanks, ''), 'base64');
	return isCms(decoded) ? decoded : null;
}

/** Whether the bytes begin with a sequence whose first value is the type of a CMS structure. */
function isCms(bytes: Uint8Array): boolean {
	if (bytes[0] !== 0x30) return false;
	const first = bytes[1] ?? 0;
	const at = first > 0x80 ? 2 + (first & 0x7f) : 2;
	const length = bytes[at + 1] ?? 0;
	if (bytes[at] !== 0x06 || length > 20) return false;
	const content = bytes.subarray(at + 2, at + 2 + length);
	const id = objectIdOf({ tag: 0x06, content, whole: content, children: null });
	return id !== null && Object.hasOwn(cmsTypes, id);
}
