import type { Span } from '#archive/letter/span.ts';
import type { WithheldReason } from '#archive/letter/withheld-reasons.ts';
import type { PlacedWord, Recognition } from '../formats/format.ts';

/** What a published copy of a source is made of. */
export interface CopyRequest {
	/** Name of the format that read the source, e.g. `pdf`. */
	readonly format: string;
	readonly bytes: Uint8Array;
	/** The text as the format read it, and where its words stand. */
	readonly text: string;
	readonly words: readonly PlacedWord[] | null;
	readonly recognition: Recognition | null;
	/** Stretches of `text` that redaction masked; empty where nothing was. */
	readonly masked: readonly Span[];
	/** Whether images of the pages are wanted. */
	readonly images: boolean;
}

/** A copy that may be published, or why there is none. */
export type CopyOutcome =
	| {
			readonly copy: {
				/** `whole`: nothing was masked; `redacted`: what was masked is removed from it. */
				readonly kind: 'whole' | 'redacted';
				/** With the dot, e.g. `.pdf`. */
				readonly extension: string;
				readonly mediaType: string;
				readonly bytes: Uint8Array;
				/** Pages of the copy in order, WebP; empty where the format has no pages or none were wanted. */
				readonly images: readonly PageImage[];
			};
	  }
	| { readonly withheld: WithheldReason };

export interface PageImage {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array;
}
