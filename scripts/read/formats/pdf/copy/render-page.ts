import { mupdf } from '../../../shared/pdf/mupdf.ts';
import type { RenderedPage } from '../../../shared/pictures/page-image.ts';

/** Draws a page of a PDF on white, with `scale` pixels per point. */
export function renderPage(page: mupdf.Page, scale: number): RenderedPage {
	const pixmap = page.toPixmap([scale, 0, 0, scale, 0, 0], mupdf.ColorSpace.DeviceRGB, false, true);
	try {
		// mupdf's memory moves as it grows, so the pixels are copied.
		return {
			width: pixmap.getWidth(),
			height: pixmap.getHeight(),
			pixels: Uint8Array.from(pixmap.getPixels()),
		};
	} finally {
		pixmap.destroy();
	}
}
