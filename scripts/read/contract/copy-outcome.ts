import type { Span } from '#archive/letter/span.ts';
import type { WithheldReason } from '#archive/letter/withheld-reasons.ts';
import type { SourceCopy } from '#store/sources/source-copy.ts';
import type { PlacedWord, Recognition } from './reading.ts';

/** What a published copy of a source is made from. */
export interface CopyRequest {
	/** Name of the format that read the source, e.g. `pdf`. */
	readonly format: string;
	readonly bytes: Uint8Array;
	/** The text as the format read it, and the positions of its words. */
	readonly text: string;
	readonly words: readonly PlacedWord[] | null;
	readonly recognition: Recognition | null;
	/** Stretches of `text` that redaction masked; empty if nothing was. */
	readonly masked: readonly Span[];
	/** Boxes on pages that a person masks, whatever is there. */
	readonly boxes?: readonly PlacedBox[];
	/** Whether page images are wanted. */
	readonly images: boolean;
}

/** A box on a page. */
export type PlacedBox = Pick<PlacedWord, 'page' | 'box'>;

/** A copy that may be published, or why there is none. */
export type CopyOutcome = { readonly copy: SourceCopy } | { readonly withheld: WithheldReason };
