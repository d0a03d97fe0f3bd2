import type { Segment } from './segments.ts';

/** A line or a table's row in the order of reading. */
export type Piece = LinePiece | RowPiece;

export interface LinePiece {
	readonly kind: 'line';
	readonly page: number;
	/** Written side by side. */
	readonly segments: readonly Segment[];
	/** `head`: above the text; `text`; `side`: one of several columns; `sign`: beside a signature's name; `note`: a footnote's; `mark`: a stamp's. */
	readonly place: 'head' | 'text' | 'side' | 'sign' | 'note' | 'mark';
	/** A line of another zone begins a paragraph. */
	readonly zone: number;
}

export interface RowPiece {
	readonly kind: 'row';
	readonly page: number;
	readonly cells: readonly (readonly Segment[])[];
	/** Rows of one table share it. */
	readonly table: number;
}
