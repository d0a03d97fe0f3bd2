/**
 * Markers placed around emphasised text while a document is read; they never remain in a text. U+FDD0 marks a picture, U+FDDA to
 * U+FDDC are those of quotations in mail.
 */
export const lookSigns = { strong: ['\uFDD1', '\uFDD2'], em: ['\uFDD3', '\uFDD4'] } as const;
/** Before an item's text, one for each depth. */
export const itemSigns = '\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9';
const everySign = /[\uFDD1-\uFDD9]/gu;

/**
 * Words with the signs of bold or italic around them; blanks alone stay as they are.
 *
 * @example
 * withLook('так', { strong: true, em: false }) // '\uFDD1так\uFDD2'
 */
export function withLook(
	text: string,
	{ strong, em }: { readonly strong: boolean; readonly em: boolean },
): string {
	if ((!strong && !em) || text.trim() === '') return text;
	const slanted = em ? `${lookSigns.em[0]}${text}${lookSigns.em[1]}` : text;
	return strong ? `${lookSigns.strong[0]}${slanted}${lookSigns.strong[1]}` : slanted;
}

/** The sign of an item at a depth, from 0. */
export function itemSign(depth: number): string {
	return itemSigns[Math.min(Math.max(0, depth), itemSigns.length - 1)] ?? '';
}

/** A text without the markers. */
export function withoutLooks(text: string): string {
	return text.replace(everySign, '');
}
