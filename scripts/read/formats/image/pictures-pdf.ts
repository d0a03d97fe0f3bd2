import { mupdf } from '../../shared/pdf/mupdf.ts';

/**
 * A PDF of pictures, one per page.
 *
 * @param pages JPEG or PNG, with their sizes in points
 */
export function picturesPdf(
	pages: readonly { readonly bytes: Uint8Array; readonly points: readonly [number, number] }[],
): Uint8Array {
	const document = new mupdf.PDFDocument();
	for (const { bytes, points } of pages) {
		const [width, height] = points;
		const image = new mupdf.Image(bytes);
		const resources = { XObject: { Picture: document.addImage(image) } };
		image.destroy();
		const drawing = `q ${width} 0 0 ${height} 0 0 cm /Picture Do Q`;
		document.insertPage(-1, document.addPage([0, 0, width, height], 0, resources, drawing));
	}
	const saved = document.saveToBuffer('garbage=4,compress=yes,regenerate-id=no');
	const written = saved.asUint8Array().slice();
	saved.destroy();
	document.destroy();
	return written;
}
