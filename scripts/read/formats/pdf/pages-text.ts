import type { mupdf } from '../../shared/pdf/mupdf.ts';

/** The text of all pages, including text outside them, in drawing order; pictures are not read. */
export function pagesText(document: mupdf.Document): string {
	const texts: string[] = [];
	for (let number = 0; number < document.countPages(); number += 1) {
		const page = document.loadPage(number);
		const text = page.toStructuredText('clip=no');
		texts.push(text.asText());
		text.destroy();
		page.destroy();
	}
	return texts.join('\n');
}
