const privateUse = /^\p{Co}/u;

/**
 * The bullet that a list's item shows: signs of symbol fonts, which are in the private use area or at a letter's place,
 * are dots to the reader.
 *
 * @example
 * bulletOf('\uF0B7') // '•'
 */
export function bulletOf(text: string): string {
	const sign = text.trim();
	if (sign === '\uF02D' || sign === '\uF0BE') return '–';
	return sign === '' || sign === 'o' || sign === '§' || privateUse.test(sign) ? '•' : sign;
}
