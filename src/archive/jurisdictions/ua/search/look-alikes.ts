/** Latin letters and the Cyrillic ones that look like them in print, upper and lower case. */
const pairs: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', u: 'и' },
		...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' },
		Y: 'У',
	}),
);
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const everyLatin = /\p{Script=Latin}/gu;

/**
 * A word of both alphabets with its Latin letters replaced by the Cyrillic ones that they look like; null if it is of
 * one alphabet, or where a letter looks like none.
 *
 * @example
 * cyrillicLookAlikes('зaпит') // 'запит', the second letter was Latin
 */
export function cyrillicLookAlikes(word: string): string | null {
	return latin.test(word) && cyrillic.test(word) ? toCyrillic(word) : null;
}

/**
 * A word typed with Latin letters that could all be Cyrillic, so replaced; null if one could not.
 *
 * @example
 * toCyrillic('PAXYHOK') // 'РАХУНОК'
 */
export function toCyrillic(word: string): string | null {
	if (!latin.test(word)) return null;
	const mended = word.replace(everyLatin, (letter) => pairs.get(letter) ?? letter);
	return latin.test(mended) ? null : mended;
}
