import type { DocumentReading } from '../../contract/reading.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { isWorkbook } from './is-workbook.ts';
import { readOds } from './read-ods.ts';
import { readWorkbook } from './read-workbook.ts';

/**
 * Reads the sheets of a spreadsheet.
 *
 * @throws Refusal if it is encrypted, damaged, beyond a limit, or hides data.
 */
export function readSpreadsheet(bytes: Uint8Array): DocumentReading {
	return documentOf(isWorkbook(bytes) ? readWorkbook(bytes) : readOds(bytes));
}
