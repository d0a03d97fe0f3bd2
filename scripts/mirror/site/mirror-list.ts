/**
 * Addresses of all files of a site, a line each, for `wget -x -nH -i`; every one names its file, for a folder’s address
 * would be saved under a name that the server chooses.
 *
 * @example
 * mirrorList('https://example.org/', ['b.html', 'лист.html'])
 * // 'https://example.org/b.html\nhttps://example.org/%D0%BB%D0%B8%D1%81%D1%82.html\n'
 */
export function mirrorList(url: string, files: readonly string[]): string {
	return [...files]
		.sort()
		.map((file) => `${fileUrl(url, file)}\n`)
		.join('');
}

/** Address of a file of the site (RFC 3986). */
export function fileUrl(url: string, file: string): string {
	return url + file.split('/').map(encodeURIComponent).join('/');
}
