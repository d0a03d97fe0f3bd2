import type { Stretch } from './find-quotation.ts';
import { quotationOf, writeQuotation } from './quotation.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address of quoted words: the letter, the paragraph that they begin in, and the words, once for the archive's own
 * page (in the query) and once for any browser (the text directive).
 *
 * @param url the letter's permanent address
 * @param unit id of the paragraph
 * @param page text of the page, its blocks parted by `\n`
 * @example
 * quotationLink('https://archive.example/a.html', 'p2', 'Так.\n12 вулиць.', { from: 5, to: 14 })
 * // 'https://archive.example/a.html?quote=12+%D0%B2…#p2:~:text=12%20%D0%B2…'
 */
export function quotationLink(url: string, unit: string, page: string, stretch: Stretch): string {
	const query = writeQuotation(quotationOf(page.slice(stretch.from, stretch.to)));
	return `${url}?${query}#${unit}:~:${textDirective(page, stretch)}`;
}
