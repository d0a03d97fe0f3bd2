import * as mupdf from 'mupdf';

/** Dots an inch, as an office scans. */
const resolution = 200;

/** A PDF whose pages are pictures of the given PDF's pages: what a scanner makes of a printed letter, without its dirt. */
export function makeScan(pdf: Uint8Array): Uint8Array {
	const source = mupdf.PDFDocument.openDocument(pdf, 'application/pdf');
	const scan = new mupdf.PDFDocument();
	for (let number = 0; number < source.countPages(); number++) {
		const page = source.loadPage(number);
		const scale = resolution / 72;
		const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false);
		const image = scan.addImage(new mupdf.Image(pixmap.asJPEG(80, false)));
		const [x0, y0, x1, y1] = page.getBounds();
		const size = [x1 - x0, y1 - y0] as const;
		const resources = scan.addObject({ XObject: { Scan: image } });
		const contents = `q ${size[0]} 0 0 ${size[1]} 0 0 cm /Scan Do Q`;
		scan.insertPage(-1, scan.addPage([0, 0, ...size], 0, resources, contents));
	}
	return scan.saveToBuffer('compress').asUint8Array().slice();
}

/** Pages of a PDF. */
export function pagesOf(pdf: Uint8Array): number {
	return mupdf.Document.openDocument(pdf, 'application/pdf').countPages();
}
