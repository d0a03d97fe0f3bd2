const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const UKRAINIAN = 'ʼйцукенгшщзхїфівапролджєячсмитьбюʼЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ';
const TO_UKRAINIAN = new Map([...LATIN].map((key, at) => [key, [...UKRAINIAN][at] ?? key]));
const TO_LATIN = new Map([...UKRAINIAN].map((letter, at) => [letter, [...LATIN][at] ?? letter]));
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * What the same keys type in the other layout (Ukrainian ЙЦУКЕН, US QWERTY).
 *
 * @example
 * otherLayout('pfgbn') // 'запит'
 * otherLayout('ащш') // 'foi'
 */
export function otherLayout(text: string): string {
	const keys = HAS_CYRILLIC.test(text) ? TO_LATIN : TO_UKRAINIAN;
	return [...text].map((letter) => keys.get(letter) ?? letter).join('');
}
