import { checkNames } from './refusal/check-refusal.ts';
import { holidays } from './reply-time/holidays.ts';

/** Laws as `LawSource` names them, with blanks for articles, and their usual English names. */
const laws: Readonly<Record<string, string>> = {
	'Закон України «Про доступ до публічної інформації» № 2939-VI, ст. {article}, ч. {part}':
		'Law of Ukraine “On Access to Public Information” No. 2939-VI, Art. {article}, para. {part}',
	'Кодекс законів про працю України, ст. {article}, ч. {part}':
		'Labour Code of Ukraine, Art. {article}, para. {part}',
	'Кодекс законів про працю України, ст. {article}': 'Labour Code of Ukraine, Art. {article}',
	'Закон України № 2136-IX, ст. {article}, ч. {part}':
		'Law of Ukraine No. 2136-IX, Art. {article}, para. {part}',
	'Розпорядження Кабінету Міністрів України № {number}':
		'Order of the Cabinet of Ministers of Ukraine No. {number}',
	'замість {date}': 'in place of {date}',
};

/**
 * What a letter’s page says of Ukraine’s law and calendar, and the same in English, for a reader who switches the page’s
 * interface to English. Values stand in braces.
 */
export const wordsInEnglish: Readonly<Record<string, string>> = {
	...laws,
	...Object.fromEntries(
		[...holidays.map(({ name }) => name), ...Object.values(checkNames)].flatMap(({ uk, en }) =>
			uk && en ? [[uk, en]] : [],
		),
	),
};
