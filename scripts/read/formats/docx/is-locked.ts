import { compoundNames } from '../../shared/office/compound-names.ts';

/** An encrypted document, workbook or presentation is a compound file that contains the encrypted package ([MS-OFFCRYPTO]). */
export function isLocked(bytes: Uint8Array): boolean {
	return compoundNames(bytes).includes('EncryptedPackage');
}
