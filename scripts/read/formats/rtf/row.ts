import type { GridCell } from '../../shared/office/grid.ts';

const plainCell: Omit<GridCell, 'right'> = { goesOn: null, sides: 0, stands: 'top' };
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

/** What `\trowd` and the words after it say about a row's cells. */
export class RowDefinition {
	readonly cells: GridCell[] = [];
	#next: Omit<GridCell, 'right'> = plainCell;
	/** The side whose line the next `\brdr…` describes. */
	#side: 'cell' | 'row' | null = null;
	#drawnRow = false;
	#shaded = false;

	/** Whether some cell has a colour. */
	get isShaded(): boolean {
		return this.#shaded;
	}

	/** Takes a control word of a row's definition; others change nothing. */
	take(name: string, value: number | null): void {
		if (name === 'clmrg') this.#next = { ...this.#next, goesOn: 'left' };
		else if (name === 'clvmrg') this.#next = { ...this.#next, goesOn: 'up' };
		else if (name === 'clvertalb') this.#next = { ...this.#next, stands: 'bottom' };
		else if (name === 'clvertalc') this.#next = { ...this.#next, stands: 'center' };
		else if (name === 'cellx') this.#close(value ?? 0);
		else if (name === 'clcbpat' || name === 'clshdng') this.#shaded = true;
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
