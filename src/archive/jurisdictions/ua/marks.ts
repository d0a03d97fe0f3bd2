import type { RedactionMarks } from '../../letter/redaction.ts';

/** The marks that stand in a Ukrainian letter for what was masked; the apostrophe is U+2019. */
export const marks: RedactionMarks = {
	'requester-name': '[приховано: ім’я запитувача]',
	'person-name': '[приховано: особа]',
	'request-address': '[приховано: адреса запиту]',
	email: '[приховано: електронна адреса]',
	phone: '[приховано: телефон]',
	'tax-number': '[приховано: податковий номер]',
	passport: '[приховано: дані паспорта]',
	iban: '[приховано: номер рахунку]',
	'home-address': '[приховано: домашня адреса]',
	'birth-date': '[приховано: дата народження]',
	'executor-name': '[приховано: ім’я виконавця]',
};
