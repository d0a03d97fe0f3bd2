import sharp from 'sharp';
import { mupdf } from '../../scripts/read/shared/pdf/mupdf.ts';

/** A place on a page, in points from its upper left corner: left, top, right, bottom. */
export type Place = readonly [number, number, number, number];

/** Width of the sheet in points. */
const sheet = 595;

/** The brightest pixel of a place, 0 (black) to 255, on the first page of a PDF or on a picture of a page. */
export async function brightestAt(name: string, bytes: Uint8Array, place: Place): Promise<number> {
	const picture = name.endsWith('.pdf') ? drawn(bytes) : bytes;
	const { width = sheet } = await sharp(picture).metadata();
	const [left, top, right, bottom] = place.map((point) => Math.round((point * width) / sheet)) as [
		number,
		number,
		number,
		number,
	];
	const part = sharp(picture).extract({ left, top, width: right - left, height: bottom - top });
	// What sharp counts is of the whole picture, unless the part is one of its own.
	const { channels } = await sharp(await part.greyscale().png().toBuffer()).stats();
	return channels[0]?.max ?? 255;
}

function drawn(bytes: Uint8Array): Uint8Array {
	const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
	return page.toPixmap([2, 0, 0, 2, 0, 0], mupdf.ColorSpace.DeviceRGB, false).asPNG().slice();
}
