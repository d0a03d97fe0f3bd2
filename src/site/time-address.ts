import type { ArchiveIndex } from './archive-index.ts';
import { pageOfPlace } from './list-pages.ts';
import type { PageContext } from './page-context.ts';

/**
 * Address of the letters of a year, or of a month: the page of the year, filtered to that month.
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
	const letters = archive.years.get(year) ?? [];
	const at = letters.findIndex(({ date }) => date?.startsWith(time));
	return `${to({ name: 'year', year, page: pageOfPlace(Math.max(0, at), letters.length) })}#m${time}`;
}
