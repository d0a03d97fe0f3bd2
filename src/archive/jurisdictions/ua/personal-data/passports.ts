import type { PersonalSpan } from '../../../letter/redaction.ts';
import { spansMatching } from './spans-matching.ts';

/** Passports: two letters and six digits; nine digits of an ID card, or its record number, after words that name one. */
export function findPassports(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, passportPattern, 'passport', isPassport),
		...spansMatching(text, spelledOut, 'passport'),
		...spansMatching(text, idCard, 'passport'),
		...spansMatching(text, recordNumber, 'passport'),
	];
}

/** Two capitals and six digits that stand alone. */
// «АА 123456», «АА№123456», «АА123456»
export const passportPattern =
	/(?<![\p{L}\d_/-])[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ]{2}(?:\s|&nbsp;)?(?:№\s?)?\d{6}(?![\d\p{L}_/]|[-.,:]\d|\s?(?:грн|тис|млн|гривень|осіб|%))/gu;

/** «НА 100000», «ДО 200000» in a text in capitals are words. */
export function isPassport(found: string): boolean {
	return !words.test(found);
}

const words = /^(?:НА|ДО|ЗА|ПО|ІЗ|ЗІ|ТА|НЕ|ЯК|ЧИ|ЩО|ВІ|УЖ|ОБ|ЦЕ|ТУ)/u;

// «паспорт серії АА номер 123456», «паспорт AA № 123456» in Latin letters
const spelledOut =
	/паспорт\p{L}{0,3}[^.;\d]{0,60}?(?<!\p{L})(\p{Lu}{2}[\s,]{0,3}(?:№|N|номер)?\s{0,2}\d{6})(?!\d)/giu;
// «паспорт № 123456789», «ID-картка 123456789»
const idCard =
	/(?<!\p{L})(?:паспорт\p{L}{0,3}|ID(?:-?\s?карт\p{L}{1,3})?|посвідчення\s+особи)[^\d]{0,60}?(?<!\d)(\d{9})(?!\d)/giu;
// «УНЗР 19800101-00000», «запис № 19800101-00000»
const recordNumber =
	/(?:УНЗР|запис\p{L}{0,2}|реєстрі|паспорт\p{L}{0,3})[^\d]{0,40}((?:19|20)\d{6}-\d{5})(?!\d)/giu;
