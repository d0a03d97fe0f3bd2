import type { PersonalSpan } from '../../../letter/redaction.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

/** Two capitals, Cyrillic or their Latin twins, and six digits that stand alone. */
// «АА 123456», «АА№123456», «АА123456», «AA-123456»
export const passportPattern =
	/(?<![\p{L}\d_/-])[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯABCEHIKMOPTXY]{2}(?:\s|&nbsp;|\p{Pd})?(?:№\s?)?\d{6}(?![\d\p{L}_/]|[-.,:]\d|\s?(?:грн|тис|млн|гривень|осіб|%))/gu;

const words = /^(?:НА|ДО|ЗА|ПО|ІЗ|ЗІ|ТА|НЕ|ЯК|ЧИ|ЩО|ВІ|УЖ|ОБ|ЦЕ|ТУ)/u;
const wordReach = 90;
const passportWord = /паспорт|громадян(?:ин|к)|(?<!\p{L})документ\p{L}{0,2}\s*$/iu;
// «ліцензія АВ № 123456», «державний акт ЯЖ № 123456», «бланк серія ВА № 654321», «протокол серії …»
const otherDocument =
	/(?<!\p{L})(?:ліценз|держ\p{L}*\.?\s+акт|акт(?:[аіу]|ом)?(?!\p{L})|бланк|дозв[оі]л|сертифікат|свідоцтв|накладн|протокол|постанов|атестат|диплом|посвідк|квитанц|наклад|марк[аиу]|пломб|наказ|виконавчий\s+лист|облікова\s+серія|посвідчен|квит[ок]|довідк|поліс|книжк)\p{L}*[^.;]{0,70}$/iu;

// «паспорт серії АА номер 123456», «паспорт В К 345678», «паспорту вк 345678», «серія ВК,\n№ 345678»
const spelledOut =
	/паспорт\p{L}{0,3}(?:[^.;\d]|(?<=\sгр)\.){0,60}?(?<!\p{L})(\p{L}\s?\p{L}[\s,»\p{Pd}\p{Cc}]{0,3}(?:№|N|номер)?[\s\p{Cc}]{0,2}(?:\d{3}[\s-]?\d{3}|(?:\d\s){5}\d))(?!\d)/giu;
// «паспорт громадянина Грузії 12AB34567», «паспорт іноземця серії B № 1234567»: letters and figures in any order
const foreign =
	/паспорт\p{L}{0,3}[^.;\d]{0,60}?(?<![\p{L}\d])((?:[A-ZА-ЯІЇЄ]{1,3}\s?(?:№\s?)?|(?=\d{1,3}[A-Z]))[A-Z\d]{6,9})(?![\p{L}\d])/gu;
// «паспорт № 123456789», «ID-картка 003 456 789», «паспортний документ 003456789»
const idCard =
	/(?<!\p{L})(?:(?:ID-)?паспорт\p{L}{0,5}|ID(?:-?\s?карт\p{L}{1,3})?|посвідчення\s+особи)(?:[^\d]|(?<!\d)\d{4}\s(?=р)){0,60}?(?<!\d)(\d{3}\s?\d{3}\s?\d{3})(?!\d)/giu;
// «документ № 001 234 567 у формі картки»
const cardForm = /(?<!\d)\d{3}\s?\d{3}\s?\d{3}(?=\s+у\s+формі\s+картки)/giu;
// «паспорт прив’язки», «паспорт водного об’єкта», «технічний паспорт на будинок»
const objectPassport =
	/паспорт\p{L}{0,3}\s+(?:прив.язки|водн|об.єкт|бюджетн|відход|якості|безпеки|будинк|земельн|вулиц|тимчасов|громади)|технічн\p{L}{1,3}\s+паспорт/iu;

/**
 * Passports: two letters and six digits after «паспорт», alone, or beside a person; nine digits of an ID card after words
 * that name one. Licences, deeds and forms of firms have series and numbers too, and stay.
 */
export function findPassports(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, passportPattern, 'passport', isPassport).filter(({ start, end }) => {
			const before = sentenceBefore(text, start).slice(-wordReach);
			return (
				!otherDocument.test(before) || (passportWord.test(before) && isBesidePerson(text, { start, end }))
			);
		}),
		...spansMatching(text, spelledOut, 'passport').filter(isPersonal(text)),
		...spansMatching(text, foreign, 'passport').filter(isPersonal(text)),
		...spansMatching(text, idCard, 'passport').filter(isPersonal(text)),
		...spansMatching(text, cardForm, 'passport'),
	];
}

function isPersonal(text: string): (span: PersonalSpan) => boolean {
	return ({ start }) => !objectPassport.test(sentenceBefore(text, start));
}

/** «НА 100000», «ДО 200000» in a text in capitals are words. */
export function isPassport(found: string): boolean {
	return !words.test(found);
}
