import type { Format } from '../../contract/format.ts';
import { odfMediaType } from '../../shared/office/odf.ts';
import { isWorkbook } from './is-workbook.ts';

/**
 * Spreadsheets (ECMA-376 and OpenDocument) as attachments of a letter: what they show, and only if they hide
 * nothing, because a hidden sheet or a pivot table's copy of its data would be published unseen.
 */
export const xlsx: Format = {
	name: 'xlsx',
	extensions: ['.xlsx', '.xlsm', '.xltx', '.ods'],
	mediaTypes: [
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
		'application/vnd.ms-excel.sheet.macroenabled.12',
		odsMediaType(),
	],
	// Times and identifiers of the program are among the parts (decision 0002).
	reconstructible: false,
	recognises: (bytes) => isWorkbook(bytes) || odfMediaType(bytes) === odsMediaType(),
	read: async (bytes) => (await import('./read.ts')).readSpreadsheet(bytes),
};

function odsMediaType(): string {
	return 'application/vnd.oasis.opendocument.spreadsheet';
}
