import { zipEntryNames } from '../../shared/office/zip.ts';

/** Whether the bytes are a workbook of ECMA-376. */
export function isWorkbook(bytes: Uint8Array): boolean {
	return zipEntryNames(bytes)?.some((name) => WORKBOOK.test(name)) ?? false;
}

/** Example: `xl/workbook.xml`. */
const WORKBOOK = /^xl\/workbook\.xml$/iu;
