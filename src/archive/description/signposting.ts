import { letterPath, sourcePath } from '../address/page-path.ts';
import type { DescribedLetter } from './described-letter.ts';
import { recordFile } from './record-file.ts';

/** A typed link of a letter's page: to an absolute address, or to a file of the site. */
export interface SignpostingLink {
	readonly rel: string;
	/** Absolute address, or null if `path` says where it leads. */
	readonly url: string | null;
	/** File of the site, from its root, or null. */
	readonly path: string | null;
	/** Media type of what it leads to. */
	readonly type?: string;
}

/**
 * The typed links of a letter's page (signposting.org; RFC 8574 for `cite-as`, RFC 5829 for versions). `cite-as` is
 * absolute, so that every mirror cites the original.
 *
 * @param collection page that lists the letters, from the site's root
 */
export function signpostingLinks(
	{ letter, cited, archive, versions }: DescribedLetter,
	collection: string,
): SignpostingLink[] {
	const { copy } = letter.source;
	const away = (rel: string, url: string): SignpostingLink => ({ rel, url, path: null });
	const file = (rel: string, path: string, type: string): SignpostingLink => ({ rel, url: null, path, type });
	const page = 'text/html';
	const here = cited.version ?? Number.POSITIVE_INFINITY;
	const before = versions.findLast(({ version }) => version < here);
	const after = versions.find(({ version }) => version > here);
	return [
		away('cite-as', cited.pinnedUrl),
		file('describedby', letterPath(letter.id, recordFile.extension), recordFile.mediaType),
		file('item', letterPath(letter.id, 'md'), 'text/markdown'),
		...(copy ? [file('item', sourcePath(letter.id, copy.extension), copy.mediaType)] : []),
		file('collection', collection, page),
		away('license', archive.licence.url),
		away('type', 'https://schema.org/AboutPage'),
		away('type', 'https://schema.org/Message'),
		...(versions.length > 0 ? [file('version-history', `${letterPath(letter.id)}#history`, page)] : []),
		...(before ? [file('predecessor-version', before.path, page)] : []),
		...(after ? [file('successor-version', after.path, page)] : []),
	];
}
