import type { RequisiteWords } from '#archive/letter/requisites/requisite-words.ts';
import { numericDate, type Translation } from '../i18n/index.ts';
import { subjectName } from './subject-name.ts';

/**
 * How requisites put values into the words of a language of the interface.
 *
 * @param authority name of a public body, by its id
 * @throws Error if a requisite asks for a word that the language's file does not have
 */
export function requisiteWords(
	{ words, fill, language }: Pick<Translation, 'words' | 'fill' | 'language'>,
	authority: RequisiteWords['authority'],
): RequisiteWords {
	const messages = new Map(Object.entries(words.requisites));
	return {
		date: numericDate,
		authority,
		subject: (id) => subjectName(id, language),
		say: (word, values = {}) => {
			const message = messages.get(word);
			if (message !== undefined) return fill(message, values);
			throw new Error(
				`src/i18n/${language}.json has no requisites.${word}: every requisite needs its words there.`,
			);
		},
	};
}
