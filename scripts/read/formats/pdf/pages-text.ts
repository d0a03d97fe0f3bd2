import type { mupdf } from '../../shared/pdf/mupdf.ts';

/** What all pages say, of what lies outside them too, in the order in which it is drawn; pictures are not looked at. */
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
