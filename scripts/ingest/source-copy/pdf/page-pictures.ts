import type { mupdf } from '../../formats/pdf/mupdf.ts';

/** The photographs (JPEG) among a page's pictures. */
export function photographs(page: mupdf.PDFPage): mupdf.PDFObject[] {
	return pictures(page).filter((picture) => picture.get('Filter').valueOf() === 'DCTDecode');
}

/**
 * Makes photographs of a page's large pictures again: redaction writes them out pixel by pixel, five times as large as
 * the scan was.
 */
export function compressPictures(document: mupdf.PDFDocument, page: mupdf.PDFPage): void {
	for (const picture of pictures(page)) {
		if (picture.get('Filter').valueOf() === 'DCTDecode' || !isPlain(picture)) continue;
		const image = document.loadImage(picture);
		const pixmap = image.toPixmap();
		image.destroy();
		const space = COLOURS.get(pixmap.getNumberOfComponents());
		if (space && pixmap.getAlpha() === 0) {
			picture.writeRawStream(pixmap.asJPEG(QUALITY, false));
			picture.put('Filter', document.newName('DCTDecode'));
			picture.put('ColorSpace', document.newName(space));
			for (const key of ['DecodeParms', 'Decode', 'Intent']) picture.delete(key);
		}
		pixmap.destroy();
	}
}

const QUALITY = 80;
/** Pixels below which a picture is not worth its losses. */
const LARGE = 250_000;
const COLOURS: ReadonlyMap<number, string> = new Map([
	[1, 'DeviceGray'],
	[3, 'DeviceRGB'],
]);

/** Whether a picture is large, of full colours and of nothing but its pixels. */
function isPlain(picture: mupdf.PDFObject): boolean {
	const number = (key: string) => picture.get(key).asNumber();
	if (number('Width') * number('Height') < LARGE || number('BitsPerComponent') !== 8) return false;
	return !['SMask', 'Mask', 'ImageMask'].some((key) => !picture.get(key).isNull());
}

function pictures(page: mupdf.PDFPage): mupdf.PDFObject[] {
	const found: mupdf.PDFObject[] = [];
	page
		.getObject()
		.get('Resources', 'XObject')
		.forEach((object) => {
			if (object.get('Subtype').valueOf() === 'Image') found.push(object);
		});
	return found;
}
