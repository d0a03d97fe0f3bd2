import type { ColumnValue } from '#archive/letter/requisites/column.ts';
import type { PageContext } from '../page-context.ts';

/** A column of a chart: one value, or two stacked ones. */
export interface ChartBar {
	/** Below the axis. */
	readonly label: string;
	readonly value: number;
	/** The part of it that is late. */
	readonly late?: number;
	/** Tooltip. */
	readonly title: string;
	readonly href?: string;
}

/** The numbers of a chart, as a table under it and as its CSV. */
export interface ChartTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
	/** Links of the first cells of the rows, where they have any. */
	readonly links?: readonly string[];
	/** The file with the same numbers, from the site’s root. */
	readonly csv: string | null;
}

/** The same numbers as data: names of columns and rows. */
export interface ChartData {
	readonly head: readonly string[];
	readonly rows: readonly (readonly ColumnValue[])[];
}

/** A chart of columns with its table. */
export interface ColumnChart {
	readonly bars: readonly ChartBar[];
	readonly table: ChartTable;
	/** Years that the axis leaves out; they are in the table. */
	readonly stray: readonly number[];
}

/** The part of a page’s context needed for the words of charts. */
export type ChartContext = Pick<PageContext, 'words' | 'fill' | 'count' | 'month' | 'to'>;
