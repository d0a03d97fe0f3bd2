import { zipEntryNames } from '../../shared/office/zip.ts';

/** Example: `xl/workbook.xml`. */
const workbook = /^xl\/workbook\.xml$/iu;

/** Whether the bytes are a workbook of ECMA-376. */
export function isWorkbook(bytes: Uint8Array): boolean {
	return zipEntryNames(bytes)?.some((name) => workbook.test(name)) ?? false;
}
