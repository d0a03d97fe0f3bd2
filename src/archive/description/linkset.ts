import { letterPath, publicUrl } from '../address/page-path.ts';
import type { DescribedLetter } from './described-letter.ts';
import { signpostingLinks } from './signposting.ts';

/** Ending and media type of a letter's linkset file. */
export const linksetFile = { extension: 'linkset.json', mediaType: 'application/linkset+json' } as const;

/** A target of a link (RFC 9264, 4.2.4). */
interface LinkTarget {
	readonly href: string;
	readonly type?: string;
}

/**
 * The links of a letter as a linkset (RFC 9264): for machines that read no HTML. Every address is absolute, and each item
 * says which letter it belongs to.
 *
 * @param collection page that lists the letters, from the site's root
 */
export function linkset(described: DescribedLetter, collection: string): string {
	const { letter, cited, archive } = described;
	const absolute = (path: string | null) => publicUrl(archive.url, path ?? '');
	const links = signpostingLinks(described, collection);
	const contexts: Record<string, string | LinkTarget[]>[] = [{ anchor: cited.url }];
	for (const { rel, url, path, type } of links) {
		const [page = {}] = contexts;
		const targets = page[rel] ?? [];
		const target = { href: url ?? absolute(path), ...(type ? { type } : {}) };
		page[rel] = typeof targets === 'string' ? targets : [...targets, target];
		if (rel === 'item') {
			contexts.push({
				anchor: absolute(path),
				collection: [{ href: absolute(letterPath(letter.id)), type: 'text/html' }],
			});
		}
	}
	return `${JSON.stringify({ linkset: contexts })}\n`;
}
