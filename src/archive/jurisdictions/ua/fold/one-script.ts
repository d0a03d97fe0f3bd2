/**
 * A text whose words are each of one alphabet, length unchanged: in a word that mixes Latin and Cyrillic letters, those
 * that look alike are taken for what the others are, Cyrillic where nothing decides.
 *
 * @example
 * oneScript('Трaвневa, оlha') // 'Травнева, olha'
 */
export function oneScript(text: string): string {
	return mixed.test(text) ? text.replace(word, unmixed) : text;
}

function unmixed(written: string): string {
	if (!hasLatin.test(written) || !hasCyrillic.test(written)) return written;
	const letters = [...written];
	const latinOnly = letters.some((letter) => hasLatin.test(letter) && !cyrillicOf.has(letter));
	const cyrillicOnly = letters.some((letter) => hasCyrillic.test(letter) && !latinOf.has(letter));
	if (latinOnly && cyrillicOnly) return written;
	const twins = latinOnly ? latinOf : cyrillicOf;
	return letters.map((letter) => twins.get(letter) ?? letter).join('');
}

const hasLatin = /[A-Za-z]/;
const hasCyrillic = /[\u0400-\u04FF]/;
const mixed = /[A-Za-z][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z]/;
const word = /[A-Za-z\u0400-\u04FF]+/g;

/** Letters that look the same in print, Cyrillic and Latin. */
const twinLetters = [
	...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'ѕs', 'јj', 'ԁd', 'кk', 'ӏl'],
	...['АA', 'ВB', 'ЕE', 'НH', 'ІI', 'КK', 'МM', 'ОO', 'РP', 'СC', 'ТT', 'ХX', 'УY', 'ЅS', 'ЈJ'],
];
const latinOf = new Map(twinLetters.map(([cyrillic = '', latin = '']) => [cyrillic, latin]));
const cyrillicOf = new Map(twinLetters.map(([cyrillic = '', latin = '']) => [latin, cyrillic]));
