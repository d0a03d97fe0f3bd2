/**
 * The relative address of one file of the site from another, both given from the site's root, so that the same pages
 * serve a domain's root, a project path and a folder on disk. A fragment or query of the target is kept (RFC 3986, 4.2).
 *
 * @example
 * relativeHref('letters/04053625/2018/25-k.html', 'letters.html#p3') // '../../../letters.html#p3'
 * relativeHref('index.html', 'feed.xml') // 'feed.xml'
 */
export function relativeHref(from: string, to: string): string {
	const fromFolders = from.split('/').slice(0, -1);
	const toParts = to.split('/');
	let shared = 0;
	while (
		shared < fromFolders.length &&
		shared < toParts.length - 1 &&
		fromFolders[shared] === toParts[shared]
	) {
		shared += 1;
	}
	return '../'.repeat(fromFolders.length - shared) + toParts.slice(shared).join('/');
}
