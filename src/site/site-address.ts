// «https://rada.example», «http://rada.example»
const scheme = /^https?:\/\//iu;

/**
 * A body's site as its letterhead writes it, as an address that a link can have.
 *
 * @example
 * siteAddress('www.rada.example') // 'https://www.rada.example'
 */
export function siteAddress(written: string): string {
	return scheme.test(written) ? written : `https://${written}`;
}
