import type { mupdf } from '../../shared/pdf/mupdf.ts';

type Walker = Parameters<mupdf.StructuredText['walk']>[0];

/** Dots an inch: a fax, and more than small dots need. */
const [least, most] = [100, 400];

/** Of a page without pictures. */
const usual = 300;

/** Dots an inch of a page's largest picture, which in a scan is the page; 300 if it has none. */
export function scannedDpi(page: mupdf.Page): number {
	const text = page.toStructuredText('preserve-images');
	let largest = { area: 0, dpi: 0 };
	try {
		const walker: Walker = {
			onImageBlock: (_box, [a, b, c, d], image) => {
				const [across, down] = [Math.hypot(a, b), Math.hypot(c, d)];
				const area = across * down;
				if (area > largest.area) largest = { area, dpi: (image.getWidth() / across) * 72 };
				image.destroy();
			},
		};
		text.walk(walker);
	} finally {
		text.destroy();
	}
	return largest.area > 0 ? Math.max(least, Math.min(most, largest.dpi)) : usual;
}
