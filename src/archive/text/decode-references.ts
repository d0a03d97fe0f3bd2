import { characterEntities } from 'character-entities';

/** Examples: `&nbsp;`, `&#39;`, `&#x27;` */
const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const highestCodePoint = 0x10ffff;

/**
 * A text of HTML with its character references replaced (HTML, “Named character references”); what is none stays.
 *
 * @example
 * decodeReferences('&#34;а&amp;б&#x22;') // '"а&б"'
 */
export function decodeReferences(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (whole, hexadecimal, decimal, name) => {
		if (name) return characterEntities[name] ?? whole;
		const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
		return code <= highestCodePoint ? String.fromCodePoint(code) : whole;
	});
}
