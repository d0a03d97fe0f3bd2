/** Example: `a < b & "c"`. */
const markupSigns = /[&<>"]/g;

/**
 * Writes a text so that HTML and XML read it as text, in an element and in an attribute between double quotes.
 *
 * @param signs what is escaped, one character a match; `g` must be set
 * @example
 * escapeMarkup('«А» & <б>') // '«А» &#38; &#60;б&#62;'
 */
export function escapeMarkup(text: string, signs: RegExp = markupSigns): string {
	return text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
