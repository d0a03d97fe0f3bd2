import type { Span } from './span.ts';

/** A stretch of a text that the letter sets off: bold, italic, or as an item of a list at a depth (0 is the outermost). */
export type Emphasis = Span &
	({ readonly as: 'strong' | 'em' } | { readonly as: 'item'; readonly depth: number });
