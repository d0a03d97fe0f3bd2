const pairs: readonly (readonly [latin: string, cyrillic: string])[] = [
	...[...'ABCEHIKMOPTXY'].map((letter, at) => [letter, [...'АВСЕНІКМОРТХУ'][at] ?? ''] as const),
	...[...'aceiopxyk'].map((letter, at) => [letter, [...'асеіорхук'][at] ?? ''] as const),
	['ï', 'ї'],
	['Ï', 'Ї'],
];

// «J1646/14», «JI-12»: no other sign of an index looks so
export const letterL = /J[1IlІ]/gu;

const latin: ReadonlyMap<string, string> = new Map(pairs.map(([a, b]) => [b, a]));
const cyrillic: ReadonlyMap<string, string> = new Map([...pairs, ['3', 'З'], ['0', 'О']]);

const digitOf: ReadonlyMap<string, string> = new Map([
	...[...'ОOоo'].map((sign) => [sign, '0'] as const),
	...[...'ЗзЭ'].map((sign) => [sign, '3'] as const),
	...[...'Il|Іі'].map((sign) => [sign, '1'] as const),
	['б', '6'],
	['В', '8'],
	['B', '8'],
	['S', '5'],
]);

/**
 * Writes a Latin word in the Cyrillic letters that look like its own, or returns null if a letter has none.
 *
 * @example
 * inCyrillic('HC3Y') // 'НСЗУ'
 */
export function inCyrillic(word: string): string | null {
	return swap(word, cyrillic);
}

/**
 * Writes a word in the Latin letters that look like its Cyrillic ones, or returns null if a letter has none.
 *
 * @example
 * inLatin('аntісоr@example.org') // 'anticor@example.org'
 */
export function inLatin(word: string): string | null {
	return swap(word, latin);
}

/**
 * Writes the Latin letters of an index in the Cyrillic ones that they look like; others stay. «J» with a stroke is «Л».
 *
 * @example
 * inOwnLetters('26713/K-90') // '26713/К-90'
 */
export function inOwnLetters(index: string): string {
	return index
		.replace(letterL, 'Л')
		.replace(/\p{Script=Latin}/gu, (letter) => cyrillic.get(letter) ?? letter);
}

/**
 * Writes digits for the letters and signs that engines read in their place, or returns null if one stands for none.
 *
 * @example
 * inDigits('О3') // '03'
 */
export function inDigits(token: string): string | null {
	let digits = '';
	for (const sign of token) {
		const digit = /\d/.test(sign) ? sign : digitOf.get(sign);
		if (digit === undefined) return null;
		digits += digit;
	}
	return digits;
}

function swap(word: string, table: ReadonlyMap<string, string>): string | null {
	let swapped = '';
	for (const sign of word) {
		const other = table.get(sign) ?? sign;
		if (other === sign && table === cyrillic && /\p{Script=Latin}/u.test(sign)) return null;
		if (other === sign && table === latin && /\p{Script=Cyrillic}/u.test(sign)) return null;
		swapped += other;
	}
	return swapped;
}
