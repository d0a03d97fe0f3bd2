import type { RawPicture } from '../ocr/ink-layers.ts';

/** A picture of a page. */
export interface PagePicture extends RawPicture {
	readonly pixelsPerPoint: number;
}
