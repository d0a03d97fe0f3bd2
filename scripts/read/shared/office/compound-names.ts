import { Refusal } from '../../../diagnostics/refusal.ts';
import { isCompoundFile, openCompoundFile } from '../compound-file/compound-file.ts';

/**
 * Names of the streams at the root of a compound file, none if the bytes are not a complete one: they distinguish a Word document
 * from a mail, a workbook and an encrypted file. Cheap.
 *
 * @example
 * compoundNames(doc).includes('WordDocument') // true
 */
export function compoundNames(bytes: Uint8Array): readonly string[] {
	if (!isCompoundFile(bytes)) return [];
	try {
		return [...openCompoundFile(bytes).streams.keys()];
	} catch (error) {
		if (error instanceof Refusal) return [];
		throw error;
	}
}
