import sharp from 'sharp';
import { picturesPdf } from '../../scripts/read/formats/image/pictures-pdf.ts';
import { mupdf } from '../../scripts/read/shared/pdf/mupdf.ts';
import { MadePdf } from '../../scripts/read/testing/made-pdf.ts';

const lines = [
	'ВИГАДАНА МІСЬКА РАДА',
	'вул. Зразкова, 1, м. Вигадане, 00000, код ЄДРПОУ 45000000',
	'',
	// «N», as typewriters have it: the font of the made page draws no «№».
	'01.02.2031 N 25/З-71',
	'',
	'Закладам освіти',
	'',
	'Про сади',
	'',
	'Повідомляємо, що садів у місті сім. Довідку про це видала',
	'Щебетун Крокус на прохання школи. Сади відкрито щодня.',
	'',
	'Секретар ради                    О.О. Зразковий',
];

/** Where «Щебетун» is on the page, within its letters: left, top, right, bottom in points. */
export const namePlace = [76, 325, 110, 331] as const;
/** Where there is nothing but paper, and a seal is said to be. */
export const sealPlace = [300, 660, 380, 700] as const;

/** An invented letter as a scanner gives it: a PDF whose page is a picture. The number on it is to be given by a person. */
export async function scannedLetter(): Promise<Uint8Array> {
	const printed = new MadePdf().page(lines.map((text, at) => ({ text, x: 72, y: 770 - at * 26 }))).bytes();
	const document = mupdf.Document.openDocument(printed, 'application/pdf');
	const scale = 200 / 72;
	const page = document.loadPage(0).toPixmap([scale, 0, 0, scale, 0, 0], mupdf.ColorSpace.DeviceRGB, false);
	const size = { width: page.getWidth(), height: page.getHeight(), channels: 3 } as const;
	const bytes = await sharp(Uint8Array.from(page.getPixels()), { raw: size })
		.jpeg({ quality: 90 })
		.toBuffer();
	return picturesPdf([{ bytes, points: [595, 842] }]);
}
