import { redact } from '../../../../letter/redaction.ts';
import { ua } from '../../index.ts';

/** Contacts of bodies, in the letters of these tests. */
export const contacts = {
	emails: new Set(['zapyt@vyhadansk.example']),
	phones: new Set(['501112233']),
	emailDomains: ['gov.ua'],
};

/** A letter as it would be published, but for the executor's name. */
export function mask(source: string): string {
	const anatomy = ua.dissect(source);
	const found = ua.findPersonalData(source, anatomy, contacts).filter(({ kind }) => kind !== 'executor-name');
	return redact(source, anatomy, found, ua.marks).read({ start: 0, end: source.length });
}

/** A letter around a sentence. */
export function letter(text: string, addressee = 'Вигаденецькій О.'): string {
	return `ВИГАДАНСЬКА МІСЬКА РАДА
вул. Зразкова, 1, м. Вигаданськ, 00001, тел. (0600) 20-00-01, моб. 050 000 11 22
E-mail: rada@vyhadansk.example

01.02.2020 № 3184710691

${addressee}

Повідомляємо таке.
${text}

Голова                    І.П. Зразковий

Вик. Умовна Л. (0600) 20-00-02
`;
}
