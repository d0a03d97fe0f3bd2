import { givenNameForms } from './given-names/forms.ts';

// «Іванівна», «Іванівні», «Петровичу», «Ілліч», «Яківною», «Сергіївно», «Ільківна»
const patronymic =
	/^\p{Lu}[\p{L}’]*(?:івн|ївн|ович|йович|ьович|лліч|кліч|мич|укич|евич|євич|овн|евн)(?:[аиіуюоєем]|ою|ем|ові|еві)?$/iu;

/** Transliterated names, as people sign their mail. */
const latin =
	'vasyl oleksandr olena iryna nataliia natalia ivan petro mykola serhii sergiy andrii andriy yurii volodymyr viktor oksana tetiana svitlana mariia maria yuliia julia anna dmytro maksym taras bohdan roman olha olga kateryna mykhailo ihor oleh vitalii yaroslav yevhen pavlo artem denys anastasiia viktoriia halyna nadiia liudmyla valentyna larysa inna alla sofiia daria daryna vadym ruslan oleksii anton danylo kyrylo hryhorii stepan';

/** Forms that the list lacks, for their stem changes; and names of home. */
const more = `лев льва льву львом львові
дзвінка дзвінки дзвінці дзвінку дзвінкою дзвінко
міла міли мілі мілу мілою міло
лєра лєри лєрі лєру лєрою лєро
сашка сашки сашці
сашко сашка сашку сашком сашкові`;

const forms = new Map<string, string>();

/**
 * Whether a word is a form of a given name that is known in Ukraine, or of a patronymic, in any case and letter case.
 *
 * @example
 * isGivenName('Олено') // true
 */
export function isGivenName(word: string): boolean {
	return isPatronymic(word) || isFirstName(word);
}

/**
 * Whether a word is a form of a given name alone; both names of a double one count.
 *
 * @example
 * isFirstName('Анною-Марією') // true
 */
export function isFirstName(word: string): boolean {
	const lower = word.toLowerCase();
	if (forms.has(lower)) return true;
	return lower.includes('-') && lower.split('-').every((part) => forms.has(part));
}

/** Whether a word is a form of a patronymic. */
export function isPatronymic(word: string): boolean {
	return patronymic.test(word);
}

/** The nominative of a given name by any of its forms; the word itself, in small letters, where it is none. */
export function firstNameOf(word: string): string {
	const lower = word.toLowerCase();
	return forms.get(lower) ?? lower;
}
for (const line of `${givenNameForms}\n${more}\n${latin.replaceAll(' ', '\n')}`.split('\n')) {
	const [name = '', ...others] = line.split(' ');
	if (name === '') continue;
	for (const form of [name, ...others]) if (!forms.has(form)) forms.set(form, name);
}
