import type { FolderSize } from './folder-size.ts';
import { kindsOfFiles } from './kinds-of-files.ts';

/**
 * A sentence for each kind of files that a site has: what leaving it out would save, and by which setting; or that it stays.
 *
 * @example
 * whatMayGo({ kinds: new Map([[search, { bytes: 1_200_000, files: 20 }]]) })
 * // ['May be left out: 1.2 MB of search, files: 20 (ARCHIVE_SEARCH=off).']
 */
export function whatMayGo({ kinds }: Pick<FolderSize, 'kinds'>): string[] {
	return kindsOfFiles.flatMap((kind) => {
		const size = kinds.get(kind);
		return size ? [kind.tell((size.bytes / 1e6).toFixed(1), size.files)] : [];
	});
}
