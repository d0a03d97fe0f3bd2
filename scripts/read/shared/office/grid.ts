import type { OfficeBlock, OfficeCell, OfficeTable } from './blocks.ts';

/** A row as it was read: the blocks of its cells, and what was said about them. */
export interface GridRow {
	readonly cells: readonly (readonly OfficeBlock[])[];
	readonly defined: readonly GridCell[];
}

export interface GridCell {
	/** Twips from the margin to the right edge. */
	readonly right: number;
	readonly goesOn: 'left' | 'up' | null;
	/** Lines drawn around it. */
	readonly sides: number;
	readonly stands: OfficeCell['stands'];
}

/** Twips: the width of a line. */
const sameEdge = 30;

/** Makes a table of its rows; cells that are as wide as several of another row span them. */
export function tableOf(rows: readonly GridRow[]): OfficeTable {
	const edges = edgesOf(rows);
	const defined = rows.flatMap((row) => row.defined);
	const drawn = defined.filter(({ sides }) => sides > 1).length;
	return {
		type: 'table',
		bordered: drawn > defined.length / 2,
		rows: rows.map((row) => ({ cells: cellsOf(row, edges) })),
	};
}

function cellsOf(row: GridRow, edges: readonly number[]): OfficeCell[] {
	const cells: OfficeCell[] = [];
	let left = -1;
	for (const [at, blocks] of row.cells.entries()) {
		const definition = row.defined[at];
		const right = definition ? nearest(edges, definition.right) : left + 1;
		const span = Math.max(1, right - left);
		left = Math.max(left + 1, right);
		const last = cells.at(-1);
		if (definition?.goesOn === 'left' && last) cells[cells.length - 1] = { ...last, span: last.span + span };
		else
			cells.push({
				blocks: definition?.goesOn === 'up' ? [] : blocks,
				span,
				stands: definition?.stands ?? 'top',
			});
	}
	return cells;
}

/** Right edges of all cells, from the left; edges that differ by the width of a line are one. */
function edgesOf(rows: readonly GridRow[]): number[] {
	const all = rows.flatMap(({ defined }) => defined.map(({ right }) => right)).sort((a, b) => a - b);
	return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > sameEdge);
}

function nearest(edges: readonly number[], right: number): number {
	const at = edges.findIndex((edge) => edge > right + sameEdge);
	return (at === -1 ? edges.length : at) - 1;
}
