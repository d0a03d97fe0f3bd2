import type { DeskLetter } from '../contract/desk-letter.ts';

/** Address of the image of a page of a letter’s source, pages from 0. */
export function sourcePage({ source }: Pick<DeskLetter, 'source'>, page: number): string {
	const query = new URLSearchParams([
		['file', source?.file ?? ''],
		['page', String(page)],
		...(source?.inside ?? []).map((name) => ['inside', name]),
	]);
	return `/api/source-page?${query}`;
}
