import type { Format } from '../../contract/format.ts';
import { decodeCms } from '../../shared/cms/decode-cms.ts';

/** A signature with the document that it signs inside (CMS, RFC 5652), as «Підписати файл» of the signing sites gives it. */
export const p7s: Format = {
	name: 'p7s',
	extensions: ['.p7s', '.p7m'],
	mediaTypes: [
		'application/pkcs7-signature',
		'application/pkcs7-mime',
		'application/x-pkcs7-signature',
		'application/x-pkcs7-mime',
	],
	// Each contains its own signature, so nobody can rebuild the file from its words.
	reconstructible: false,
	recognises: (bytes) => decodeCms(bytes.subarray(0, beginning)) !== null,
	read: async (bytes, { name }) => (await import('./read.ts')).readSigned(bytes, name),
};

/** Enough to see what the file is. */
const beginning = 512;
