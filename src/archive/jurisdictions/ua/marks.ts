import type { RedactionMarks } from '../../letter/redaction.ts';

/** The marks that are in a Ukrainian letter for what was masked; the apostrophe is U+2019. */
export const marks: RedactionMarks = {
	'requester-name': '[приховано: ім’я запитувача]',
	'person-name': '[приховано: особа]',
	'request-address': '[приховано: адреса запиту]',
	email: '[приховано: електронна адреса]',
	phone: '[приховано: телефон]',
	social: '[приховано: обліковий запис у мережі]',
	'tax-number': '[приховано: податковий номер]',
	passport: '[приховано: дані паспорта]',
	'id-document': '[приховано: номер документа особи]',
	iban: '[приховано: номер рахунку]',
	card: '[приховано: номер картки]',
	'home-address': '[приховано: домашня адреса]',
	'birth-date': '[приховано: дата народження]',
	vehicle: '[приховано: номер транспортного засобу]',
	ip: '[приховано: IP-адреса]',
	health: '[приховано: відомості про здоров’я]',
	conviction: '[приховано: відомості про судимість]',
	'executor-name': '[приховано: ім’я виконавця]',
	'hidden-by-body': '[приховано органом]',
};

/** A surname that nobody bears and no word has, with initials: a name by its form, in whichever case the sentence wants one. */
export const standIn = 'Нетутешник Н. Н.';

/** The surname alone, and a given name: of a row, or of a table's cells. */
export const partStandIns = ['Нетутешник', 'Остап'] as const;
