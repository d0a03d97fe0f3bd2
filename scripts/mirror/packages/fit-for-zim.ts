/** Examples: `<li><a href="../offline.html">Читати офлайн</a></li>` of the footer, a sentence marked `data-offline-only`. */
const offlineOnly =
	/<li><a href="[^"]*offline\.html">[^<]*<\/a><\/li>|<span data-offline-only[^>]*>(?:[^<]|<a [^>]*>[^<]*<\/a>)*<\/span>/g;

/** The script that every page loads, from the site’s root. */
const reader = 'reader.js';

/** What the script looks for before it starts a service worker (src/client/reader/reader.ts). */
const packaged = 'globalThis.packagedArchive=true;\n';

/**
 * A file of the site as it is in a ZIM, or null where it stands there as it is: pages without their links to the page
 * on reading without the network, which a ZIM does not have, and their script told not to start a service worker.
 *
 * @param read gives the file’s text; called for files only that change
 *
 * @example
 * fitForZim('a.html', () => '<ul><li><a href="offline.html">Офлайн</a></li></ul>') // '<ul></ul>'
 */
export function fitForZim(name: string, read: () => string): string | null {
	if (name === reader) return packaged + read();
	if (!name.endsWith('.html')) return null;
	const page = read();
	const fitted = page.replace(offlineOnly, '');
	return fitted === page ? null : fitted;
}
