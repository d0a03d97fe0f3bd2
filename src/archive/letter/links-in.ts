/** An address in a text. */
export interface LinkInText {
	readonly url: string;
	readonly from: number;
	readonly to: number;
}

/** Longer ones are no addresses that anybody typed. */
const longest = 2000;
/** Example: «https://dim.example/a?b=c», up to a blank, a bracket or a quotation mark. */
const addresses = /https?:\/\/[^\s<>«»"“”(){}[\]|\\^`]{3,}/giu;
/** Example: the comma and the full stop of «https://dim.example/a,.» */
const trailing = /[.,;:!?…’'*_~]+$/u;

/**
 * The addresses that a text writes out, in order.
 *
 * @example
 * linksIn('Див. https://dim.example/a.') // [{ url: 'https://dim.example/a', from: 5, to: 26 }]
 */
export function linksIn(text: string): LinkInText[] {
	if (!text.includes('://')) return [];
	return [...text.matchAll(addresses)].flatMap(({ index, 0: found }) => {
		const url = found.slice(0, longest + 1).replace(trailing, '');
		const isAddress = url.length <= longest && URL.canParse(url);
		return isAddress ? [{ url, from: index, to: index + url.length }] : [];
	});
}
