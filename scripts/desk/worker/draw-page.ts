import sharp from 'sharp';
import { openPicture } from '../../read/formats/image/open-picture.ts';
import { renderPage } from '../../read/formats/pdf/copy/render-page.ts';
import { openPdf } from '../../read/formats/pdf/open-pdf.ts';
import type { SourceLetter } from '../../read/open/source-letter.ts';

/** Pixels: twice what a page is shown at. */
const pictureWidth = 1240;

/**
 * A page of a source as WebP, as sharp as a screen shows it.
 *
 * @param page from 0
 * @returns null if there is no such page, or the format has none that can be drawn
 */
export async function drawPage(
	{ format, bytes }: Pick<SourceLetter, 'format' | 'bytes'>,
	page: number,
): Promise<Uint8Array | null> {
	if (format === 'image') {
		const picture = await openPicture(bytes);
		if (page >= picture.pages) return null;
		const { image } = await picture.page(page);
		return image
			.flatten({ background: 'white' })
			.resize({ width: pictureWidth, withoutEnlargement: true })
			.webp()
			.toBuffer();
	}
	if (format !== 'pdf') return null;
	const document = openPdf(bytes);
	try {
		if (page >= document.countPages()) return null;
		const opened = document.loadPage(page);
		const [x0, , x1] = opened.getBounds();
		const { width, height, pixels } = renderPage(opened, pictureWidth / Math.max(1, x1 - x0));
		opened.destroy();
		return await sharp(pixels, { raw: { width, height, channels: 3 } })
			.webp()
			.toBuffer();
	} finally {
		document.destroy();
	}
}
