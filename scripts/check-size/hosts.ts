import type { FolderSize } from './folder-size.ts';

/** A host for static files, and what it takes; null if it sets no limit that an archive meets. */
export interface Host {
	readonly name: string;
	readonly bytes: number | null;
	readonly files: number | null;
	/** Bytes of one file. */
	readonly file: number | null;
}

const mebibyte = 2 ** 20;

/**
 * Hosts and their limits, as docs/hosting.md has them: docs.github.com (GitHub Pages limits) and developers.cloudflare.com
 * (Pages, Limits).
 */
export const hosts: readonly Host[] = [
	{ name: 'GitHub Pages', bytes: 1_000_000_000, files: null, file: null },
	{ name: 'Cloudflare Pages Free', bytes: null, files: 20_000, file: 25 * mebibyte },
	{ name: 'Cloudflare Pages Pro', bytes: null, files: 100_000, file: 25 * mebibyte },
];

/**
 * A sentence for each limit of each host that a site passes.
 *
 * @example
 * overLimits({ bytes: 9e6, files: 30_000, largestFile: 9000 })
 * // ['Too large for Cloudflare Pages Free: 30000 files; it takes 20000.']
 */
export function overLimits({
	bytes,
	files,
	largestFile,
}: Pick<FolderSize, 'bytes' | 'files' | 'largestFile'>): string[] {
	return hosts.flatMap(({ name, ...limits }) => {
		const tooLarge = `Too large for ${name}:`;
		return [
			isOver(bytes, limits.bytes) &&
				`${tooLarge} ${megabytes(bytes)} MB; it takes ${megabytes(limits.bytes)}.`,
			isOver(files, limits.files) && `${tooLarge} ${files} files; it takes ${limits.files}.`,
			isOver(largestFile, limits.file) &&
				`${tooLarge} a file of ${megabytes(largestFile)} MB; it takes ${megabytes(limits.file)} a file.`,
		].filter((sentence) => sentence !== false);
	});
}

function isOver(value: number, limit: number | null): boolean {
	return limit !== null && value > limit;
}

function megabytes(bytes: number | null): string {
	return ((bytes ?? 0) / 1e6).toFixed(0);
}
