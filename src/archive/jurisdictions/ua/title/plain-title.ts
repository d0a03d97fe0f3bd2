import type { LetterKind } from '../../../letter/kind.ts';
import { kindWord } from '../kind-word.ts';

/**
 * What a letter is called that does not say what it is about: by its number, body and date, rather than by a guess.
 *
 * @param letter.date YYYY-MM-DD
 * @example
 * plainTitle({ kind: 'letter', registrationIndex: '31/З-12', authority: 'Зразківська міська рада', date: '2031-02-05' })
 * // 'Лист № 31/З-12, Зразківська міська рада, 05.02.2031'
 */
export function plainTitle(letter: {
	kind: LetterKind;
	registrationIndex: string | null;
	authority: string;
	date: string | null;
}): string {
	const { registrationIndex, authority, date } = letter;
	const word = letter.kind === 'letter' ? 'Лист' : kindWord(letter.kind);
	const named = registrationIndex === null ? `${word} без номера` : `${word} № ${registrationIndex}`;
	const day = date?.split('-').reverse().join('.');
	return [named, authority, day ?? 'без дати'].filter((part) => part !== '').join(', ');
}
