import { Refusal } from '../../../diagnostics/refusal.ts';

/** What a spreadsheet may contain that cannot be seen. */
export type Hidden = 'sheet' | 'row' | 'column' | 'pivot' | 'external' | 'model' | 'binary';

const remedy =
	'Copy what is meant to be read into a new spreadsheet as values, or print it to PDF, and ingest that.';

const reasons: Readonly<Record<Hidden, string>> = {
	sheet: `The spreadsheet has a hidden sheet, which a reader does not see and nobody could redact. ${remedy}`,
	row: `The spreadsheet has hidden or filtered rows, which a reader does not see and nobody could redact. ${remedy}`,
	column: `The spreadsheet has hidden columns, which a reader does not see and nobody could redact. ${remedy}`,
	pivot: `The spreadsheet has a pivot table, which keeps a copy of all the data that it was made of. ${remedy}`,
	external: `The spreadsheet keeps a copy of data from other files that it is linked to. ${remedy}`,
	model: `The spreadsheet has a data model, a database of its own that no sheet shows. ${remedy}`,
	binary: `The spreadsheet has parts in a binary form, which nobody could redact. ${remedy}`,
};

/** The refusal of a spreadsheet that hides something, with what to do about it. Names no sheet and no value. */
export function hiddenData(kind: Hidden): Refusal {
	return new Refusal('hidden-data', reasons[kind]);
}
