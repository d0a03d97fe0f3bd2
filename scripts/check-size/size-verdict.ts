import type { FolderSize } from './folder-size.ts';

/** Largest site that GitHub Pages publishes: 1 GB (docs.github.com, GitHub Pages limits); read as 10^9 bytes, the stricter. */
export const sizeLimit = 1_000_000_000;
/** Part of the limit from which a warning is given. */
const warnFrom = 0.8;
/** How many folders are named. */
const named = 5;

/** What is to be said about a site's size. */
export interface SizeVerdict {
	readonly level: 'fine' | 'warning' | 'failure';
	readonly message: string;
}

/**
 * Judges the size of a site by the limit of GitHub Pages.
 *
 * @example
 * sizeVerdict({ bytes: 900_000_000, files: 9, folders: new Map([['letters', 900_000_000]]) })
 * // { level: 'warning', message: '900 MB in 9 files: 90 % of … Largest, in MB: letters 900. …' }
 */
export function sizeVerdict(
	{ bytes, files, folders }: Pick<FolderSize, 'bytes' | 'files' | 'folders'>,
	limit = sizeLimit,
): SizeVerdict {
	const part = bytes / limit;
	const largest = [...folders]
		.sort((a, b) => b[1] - a[1])
		.slice(0, named)
		.map(([folder, size]) => `${folder === '.' ? '/' : folder} ${megabytes(size)}`);
	const message = `${megabytes(bytes)} MB in ${files} files: ${Math.round(part * 100)} % of the ${megabytes(limit)} MB that GitHub Pages publishes. Largest, in MB: ${largest.join(', ') || 'nothing'}.`;
	if (part <= warnFrom) return { level: 'fine', message };
	const advice =
		'Publish on a host without this limit (the folder needs nothing but a web server), or split the archive. More: docs/diagnostics/site-too-large.md';
	return { level: part > 1 ? 'failure' : 'warning', message: `${message} ${advice}` };
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);
}
