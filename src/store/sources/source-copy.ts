/** A copy of a source, made to be published. */
export interface SourceCopy {
	/** `whole`: nothing was masked; `redacted`: what was masked is removed from it. */
	readonly kind: 'whole' | 'redacted';
	/** With the dot, e.g. `.pdf`. */
	readonly extension: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
	/** Pages of the copy in order, WebP; empty if the format has no pages or none were wanted. */
	readonly images: readonly PageImage[];
}

export interface PageImage {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array;
}
