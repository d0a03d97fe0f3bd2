import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { isNumbered } from './is-numbered.ts';
import { settings } from './settings.ts';

/**
 * What a letter is called where its body and date are shown next to it: if its title consists of number, body and date,
 * only the number is shown.
 *
 * @param authority name of its body in the letter’s language
 * @example
 * listedTitle(letter, 'Вигадана рада') // 'Лист № 31/З-12', of 'Лист № 31/З-12, Вигадана рада, 05.02.2031'
 */
export function listedTitle(letter: RegisterEntry, authority: string): string {
	const { title, kind, date } = letter;
	const registrationIndex = isNumbered(letter) ? letter.registrationIndex : null;
	const plain = jurisdictionOf(settings.jurisdiction).plainTitle({
		registrationIndex,
		authority,
		date,
		kind: kind ?? 'letter',
	});
	return title === plain ? plain.slice(0, plain.indexOf(`, ${authority}`)) : title;
}
