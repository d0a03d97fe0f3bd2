/** Files that pages have made for the site, and the build writes beside Astro: handed to it, each would be held several times. */
const handed = new Map<string, (file: string) => void>();

/**
 * Hands over a file of the site.
 *
 * @param path from the site’s root
 * @param writeTo writes it
 */
export function handFile(path: string, writeTo: (file: string) => void): void {
	handed.set(path, writeTo);
}

/** Takes the files that were handed over, by their paths. */
export function takeHandedFiles(): ReadonlyMap<string, (file: string) => void> {
	const files = new Map(handed);
	handed.clear();
	return files;
}
