import { versionPath } from '#archive/address/page-path.ts';
import { goneUnits, type LetterHistory } from '#archive/ledger/letter-history.ts';
import type { GoneMark } from '../rendering/letter-html.ts';
import type { PageContext } from './page-context.ts';

/** The marked positions of units that older versions of a letter had and this one lacks, each with a link to its words. */
export function goneMarks(
	{ words, fill, href }: PageContext,
	history: LetterHistory,
	version: number,
): GoneMark[] {
	return goneUnits(history.versions, version).map(({ id, after, version: last }) => ({
		id,
		after,
		text: fill(words.versions.gone, { n: id.slice(1), version: last + 1 }),
		link: fill(words.versions.goneLink, { version: last }),
		href: href(`${versionPath(history.id, last)}#${id}`),
	}));
}
