const latin = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const ukrainian = 'ʼйцукенгшщзхїфівапролджєячсмитьбюʼЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ';
const toUkrainian = new Map([...latin].map((key, at) => [key, [...ukrainian][at] ?? key]));
const toLatin = new Map([...ukrainian].map((letter, at) => [letter, [...latin][at] ?? letter]));
const hasCyrillic = /\p{Script=Cyrillic}/u;

/**
 * What the same keys type in the other layout (Ukrainian ЙЦУКЕН, US QWERTY).
 *
 * @example
 * otherLayout('pfgbn') // 'запит'
 * otherLayout('ащш') // 'foi'
 */
export function otherLayout(text: string): string {
	const keys = hasCyrillic.test(text) ? toLatin : toUkrainian;
	return [...text].map((letter) => keys.get(letter) ?? letter).join('');
}
