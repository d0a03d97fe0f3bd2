/** Where a request is on its site. */
export interface RequestAddress {
	readonly host: string;
	readonly slug: string;
}

// «https://dostup.example/uk/request/vitraty_na_ozelenennya»
const address =
	/https?:\/\/([\p{L}\d.-]+(?::\d+)?)(?:\/[a-z]{2}(?:[-_][A-Za-z]+)?)?\/request\/([\p{L}\d_%-]+)/u;
// «12345»
const onlyDigits = /^\d+$/u;

/**
 * Host and slug of a request's address (`https://<host>[/<language>]/request/<slug>`), or null if it is not one.
 *
 * @example
 * requestAddress('https://dostup.example/uk/request/vitraty_na_ozelenennya#incoming-7')
 * // { host: 'dostup.example', slug: 'vitraty_na_ozelenennya' }
 */
export function requestAddress(text: string): RequestAddress | null {
	const [, host, slug] = text.match(address) ?? [];
	// A number alone leads to the request too, but it is no slug.
	return host && slug && !onlyDigits.test(slug) ? { host: host.toLowerCase(), slug } : null;
}
