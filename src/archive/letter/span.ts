/** A stretch of a source text: UTF-16 offsets, `end` exclusive. Diagnostics only: never published (see docs/decisions). */
export interface Span {
	readonly start: number;
	readonly end: number;
}
