import { element } from '#archive/text/xml-element.ts';
import type { FileDigest } from '../site/digest-site.ts';
import { fileUrl } from '../site/mirror-list.ts';
import { capability, digestOf, instant, resourceSync, up } from '../site/resource-lists.ts';
import type { Change } from './changes.ts';

/**
 * A ResourceSync change list (ANSI/NISO Z39.99-2017, 12): what was created, updated and deleted, with digests.
 *
 * @param date day of the newer state; what has none is told as of the first day that computers count from
 */
export function changeList(
	changes: readonly Change[],
	digests: ReadonlyMap<string, FileDigest>,
	{ url, date }: { readonly url: string; readonly date: string | null },
): string {
	const at = instant(date ?? '1970-01-01');
	return resourceSync('urlset', [
		up(url),
		capability('changelist', { from: at, until: at }),
		...changes.map(({ file, kind }) => {
			const digest = digests.get(file);
			const facts = digest ? digestOf(digest) : {};
			return element('url', {}, [
				element('loc', {}, [fileUrl(url, file)]),
				element('lastmod', {}, [at]),
				element('rs:md', { change: kind, datetime: at, ...facts }),
			]);
		}),
	]);
}
