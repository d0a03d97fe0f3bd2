import sharp from 'sharp';
import type { mupdf } from '../../../shared/pdf/mupdf.ts';

const jpeg = { quality: 80 };
/** Below so many pixels a picture is not worth lossy compression. */
const large = 250_000;
const colours: ReadonlyMap<number, string> = new Map([
	[1, 'DeviceGray'],
	[3, 'DeviceRGB'],
]);

/** The photographs (JPEG) among a page's pictures. */
export function photographs(page: mupdf.PDFPage): mupdf.PDFObject[] {
	return pictures(page).filter((picture) => picture.get('Filter').valueOf() === 'DCTDecode');
}

/**
 * Compresses a page's large pictures as JPEG again: redaction writes them pixel by pixel, five times as large as
 * the scan was.
 */
export async function compressPictures(document: mupdf.PDFDocument, page: mupdf.PDFPage): Promise<void> {
	for (const picture of pictures(page)) {
		if (picture.get('Filter').valueOf() === 'DCTDecode' || !isPlain(picture)) continue;
		const image = document.loadImage(picture);
		const pixmap = image.toPixmap();
		image.destroy();
		const channels = pixmap.getNumberOfComponents();
		const space = colours.get(channels);
		if (space && pixmap.getAlpha() === 0) {
			picture.writeRawStream(await jpegOf(pixmap, channels === 1 ? 1 : 3));
			picture.put('Filter', document.newName('DCTDecode'));
			picture.put('ColorSpace', document.newName(space));
			for (const key of ['DecodeParms', 'Decode', 'Intent']) picture.delete(key);
		}
		pixmap.destroy();
	}
}

async function jpegOf(pixmap: mupdf.Pixmap, channels: 1 | 3): Promise<Uint8Array> {
	const pixels = Uint8Array.from(pixmap.getPixels());
	const picture = sharp(pixels, { raw: { width: pixmap.getWidth(), height: pixmap.getHeight(), channels } });
	return (channels === 1 ? picture.toColourspace('b-w') : picture).jpeg(jpeg).toBuffer();
}

/** Whether a picture is large, of full colours and of nothing but its pixels. */
function isPlain(picture: mupdf.PDFObject): boolean {
	const number = (key: string) => picture.get(key).asNumber();
	if (number('Width') * number('Height') < large || number('BitsPerComponent') !== 8) return false;
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
