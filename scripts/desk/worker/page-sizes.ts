import { openPicture } from '../../read/formats/image/open-picture.ts';
import { openPdf } from '../../read/formats/pdf/open-pdf.ts';
import type { SourceLetter } from '../../read/open/source-letter.ts';

/** Sizes of a source’s pages in points, as they are shown; none where its format has no pages that can be drawn. */
export async function pageSizes({
	format,
	bytes,
}: Pick<SourceLetter, 'format' | 'bytes'>): Promise<(readonly [number, number])[]> {
	if (format === 'image') {
		const picture = await openPicture(bytes);
		const sizes = [];
		for (let at = 0; at < picture.pages; at += 1) sizes.push((await picture.page(at)).points);
		return sizes;
	}
	if (format !== 'pdf') return [];
	const document = openPdf(bytes);
	try {
		return Array.from({ length: document.countPages() }, (_, at) => {
			const page = document.loadPage(at);
			const [x0, y0, x1, y1] = page.getBounds();
			page.destroy();
			return [x1 - x0, y1 - y0] as const;
		});
	} finally {
		document.destroy();
	}
}
