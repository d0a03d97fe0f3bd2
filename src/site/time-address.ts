import type { ArchiveIndex } from './archive-index.ts';
import type { PageContext } from './page-context.ts';
import { lettersAPage } from './site-pages.ts';

/**
 * Address of the letters of a year, or of a month: the page of its year that has them, on which it alone is shown.
 *
 * @param time YYYY or YYYY-MM
 */
export function timeAddress(
	archive: Pick<ArchiveIndex, 'years'>,
	{ to }: Pick<PageContext, 'to'>,
	time: string,
): string {
	const year = Number(time.slice(0, 4));
	if (time.length === 4) return to({ name: 'year', year });
	const at = (archive.years.get(year) ?? []).findIndex(({ date }) => date?.startsWith(time));
	return `${to({ name: 'year', year, page: Math.floor(Math.max(0, at) / lettersAPage) + 1 })}#m${time}`;
}
