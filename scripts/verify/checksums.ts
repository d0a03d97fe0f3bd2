/** Name of the manifest: what `sha256sum -c` reads. */
export const manifestName = 'SHA256SUMS';
/** Name of the manifest’s signature, where there is one. */
export const signatureName = 'SHA256SUMS.minisig';

/** A line of `SHA256SUMS`, with or without the mark of binary mode: `e3b0c442… *letters.html`. */
const linePattern = /^([0-9a-f]{64}) [ *](.+)$/;

/** Digests of files, by their paths. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * Writes a manifest as `sha256sum` does, in code-unit order of the paths.
 *
 * @throws Error for a name that such a line cannot hold as it is.
 * @example
 * formatChecksums(new Map([['a.html', 'e3b0…']])) // 'e3b0…  a.html\n'
 */
export function formatChecksums(checksums: Checksums): string {
	return [...checksums]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([file, digest]) => {
			if (/[\n\r\\]/.test(file))
				throw new Error(
					`${JSON.stringify(file)} has a line end or a backslash in its name: rename it, for no manifest can list it.`,
				);
			return `${digest}  ${file}\n`;
		})
		.join('');
}

/**
 * Reads a manifest.
 *
 * @throws Error that names the first line that is none.
 */
export function parseChecksums(text: string): Checksums {
	const checksums = new Map<string, string>();
	for (const [index, line] of text.split('\n').entries()) {
		if (line === '') continue;
		const [, digest, file] = linePattern.exec(line) ?? [];
		if (digest === undefined || file === undefined)
			throw new Error(
				`Line ${index + 1} of ${manifestName} is not a digest and a name: the manifest is damaged.`,
			);
		checksums.set(file, digest);
	}
	return checksums;
}
