import type { OfficeBlock, OfficeCell, OfficeTable } from '../office/blocks.ts';

/** What `\trowd` and the words after it say of a row's cells. */
export class RowDefinition {
	readonly cells: CellDefinition[] = [];
	#next: Omit<CellDefinition, 'right'> = plainCell;
	/** The side whose line the next `\brdr…` describes. */
	#side: 'cell' | 'row' | null = null;
	#drawnRow = false;

	/** Takes a control word of a row's definition; others change nothing. */
	take(name: string, value: number | null): void {
		if (name === 'clmrg') this.#next = { ...this.#next, goesOn: 'left' };
		else if (name === 'clvmrg') this.#next = { ...this.#next, goesOn: 'up' };
		else if (name === 'clvertalb') this.#next = { ...this.#next, stands: 'bottom' };
		else if (name === 'clvertalc') this.#next = { ...this.#next, stands: 'center' };
		else if (name === 'cellx') this.#close(value ?? 0);
		else if (cellSides.has(name)) this.#side = 'cell';
		else if (rowSides.has(name)) this.#side = 'row';
		else if (name.startsWith('brdr') && !notDrawn.has(name)) this.#draw();
	}

	#draw(): void {
		if (this.#side === 'cell') this.#next = { ...this.#next, sides: this.#next.sides + 1 };
		else if (this.#side === 'row') this.#drawnRow = true;
		this.#side = null;
	}

	#close(right: number): void {
		if (this.cells.length === mostCells) return;
		const { sides } = this.#next;
		this.cells.push({ ...this.#next, sides: this.#drawnRow ? Math.max(2, sides) : sides, right });
		this.#next = plainCell;
		this.#side = null;
	}
}

/** A row as it was read: the blocks of its cells, and what was said of them. */
export interface RtfRow {
	readonly cells: readonly (readonly OfficeBlock[])[];
	readonly defined: readonly CellDefinition[];
}

export interface CellDefinition {
	/** Twips from the margin to the right edge. */
	readonly right: number;
	readonly goesOn: 'left' | 'up' | null;
	/** Lines drawn around it. */
	readonly sides: number;
	readonly stands: OfficeCell['stands'];
}

/** Makes a table of its rows; cells that are as wide as several of another row span them. */
export function tableOf(rows: readonly RtfRow[]): OfficeTable {
	const edges = edgesOf(rows);
	const defined = rows.flatMap((row) => row.defined);
	const drawn = defined.filter(({ sides }) => sides > 1).length;
	return {
		type: 'table',
		bordered: drawn > defined.length / 2,
		rows: rows.map((row) => ({ cells: cellsOf(row, edges) })),
	};
}

function cellsOf(row: RtfRow, edges: readonly number[]): OfficeCell[] {
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
function edgesOf(rows: readonly RtfRow[]): number[] {
	const all = rows.flatMap(({ defined }) => defined.map(({ right }) => right)).sort((a, b) => a - b);
	return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > sameEdge);
}

function nearest(edges: readonly number[], right: number): number {
	const at = edges.findIndex((edge) => edge > right + sameEdge);
	return (at === -1 ? edges.length : at) - 1;
}

const plainCell: Omit<CellDefinition, 'right'> = { goesOn: null, sides: 0, stands: 'top' };
/** Twips. */
const sameEdge = 30;
const mostCells = 100;

const cellSides: ReadonlySet<string> = new Set(['clbrdrt', 'clbrdrl', 'clbrdrb', 'clbrdrr']);
const rowSides: ReadonlySet<string> = new Set(['trbrdrh', 'trbrdrv']);
const notDrawn: ReadonlySet<string> = new Set([
	'brdrw',
	'brdrcf',
	'brdrnone',
	'brdrnil',
	'brdrtbl',
	'brdrt',
	'brdrl',
	'brdrb',
	'brdrr',
	'brdrbtw',
	'brdrbar',
]);
