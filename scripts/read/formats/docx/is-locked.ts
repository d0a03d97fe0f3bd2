import { compoundNames } from '../../shared/office/compound-names.ts';

/** A locked document, workbook or presentation is a compound file that holds the encrypted package ([MS-OFFCRYPTO]). */
export function isLocked(bytes: Uint8Array): boolean {
	return compoundNames(bytes).includes('EncryptedPackage');
}
