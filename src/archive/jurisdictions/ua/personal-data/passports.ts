import type { PersonalSpan } from '../../../letter/redaction.ts';
import { literalPattern } from '../../../text/literal-pattern.ts';
import { marks } from '../marks.ts';
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

/** Words that a passport's number follows, as the source of a pattern. */
const passport =
	'(?:паспорт\\p{L}{0,5}|(?<!\\p{L})пасп\\.|(?<!\\p{L})passport(?:\\sNo\\.)?|документ\\p{L}{0,2},?\\s+що\\s+посвідчу\\p{L}{1,3}\\s+особу)';
// What may stand between: «(виданий Зеленотравським РВ 01.02.1999)», «гр. України»
const between =
	'(?:[^.;\\d]|(?<=\\s(?:гр|No|вид))\\.|(?<!\\d)\\d{2}\\.\\d{2}\\.\\d{4}(?!\\d)|(?<!\\d)\\d{4}(?=\\sр)){0,80}?';
// «паспорт серії АА номер 123456», «паспорт В К 345678», «паспорту вк 345678», «серія ВК,\n№ 345678»
const spelledOut = new RegExp(
	`${passport}${between}(?<![\\p{L}’])(\\p{L}\\s?\\p{L}[\\s,»\\p{Pd}\\p{Cc}]{0,3}(?:(?:та|і|й)\\s)?(?:№|N|номер\\p{L}{0,2})?[\\s\\p{Cc}:]{0,2}(?:\\d{3}[\\s-]?\\d{3}|(?:\\d\\s){5}\\d))(?!\\d)`,
	'giu',
);
// «паспорт СРСР ХІІ-АМ № 123456»
const soviet = new RegExp(
	`${passport}${between}(?<!\\p{L})([IVXІХ]{1,6}\\s?-\\s?\\p{Lu}{2}[\\s,]{0,2}(?:№|N|номер)?\\s?\\d{6})(?!\\d)`,
	'giu',
);
// «паспорт № 123456 серія АА»
const numberFirst = new RegExp(
	`${passport}[^.;\\d]{0,30}?((?<!\\d)\\d{6},?\\s(?:сері\\p{L}{1,2}\\s)?\\p{Lu}{2})(?!\\p{L})`,
	'giu',
);
// «паспорт серії [приховано: дані паспорта] номер 123456», «паспорт № 123456»: the number without its series
const numberAlone = new RegExp(
	`${passport}(?:[^.;\\d\\p{Lu}]|України|(?<=\\s(?:гр|вид))\\.){0,70}?(?:№|номер\\p{L}{0,2})[\\s\\p{Cc}:]{0,3}(\\d{6})(?![\\d/]|-\\d)`,
	'giu',
);
const maskedNumber = literalPattern(marks.passport);
// «паспорт серії АА номер [приховано: дані паспорта]»: the series without its number
const seriesAlone = new RegExp(
	`${passport}(?:[^.;\\d]|(?<=\\sгр)\\.){0,70}?сер(?:\\.|і\\p{L}{1,2})[\\s\\p{Cc}:]{1,3}(\\p{L}{2})(?=[\\s,\\p{Cc}]{1,3}(?:(?:№|N|номер\\p{L}{0,2})[\\s\\p{Cc}:]{0,3})?${maskedNumber})`,
	'giu',
);
// «паспорт громадянина Грузії 12AB34567», «паспорт іноземця серії B № 1234567»: letters and figures in any order
const foreign =
	/(?:[Пп]аспорт\p{L}{0,3}|ПАСПОРТ\p{L}{0,3}|[Pp]assport|PASSPORT)(?:[^.;\d]|(?<=No)\.){0,60}?(?<![\p{L}\d’])((?:[A-ZА-ЯІЇЄ]{1,3}\s?(?:№\s?)?|(?=\d{1,3}[A-Z]))(?:[A-Z\d]{6,9}|\d{3}\s\d{3}))(?![\p{L}\d])/gu;
// «паспорт № 123456789», «ID-картка 003 456 789», «паспортний документ 003456789»
const idCard =
	/(?<!\p{L})(?:(?:ID-)?паспорт\p{L}{0,5}|ID(?:-?\s?карт\p{L}{1,3})?|посвідчення\s+особи|документ\p{L}{0,2},?\s+що\s+посвідчу\p{L}{1,3}\s+особу)(?:[^\d]|(?<!\d)\d{4}\s(?=р)|(?<!\d)\d{2}\.\d{2}\.\d{4}(?!\d)){0,60}?(?<!\d)(\d{3}\s?\d{3}\s?\d{3}|\d(?:\s\d){8})(?!\d|\s\d)/giu;
// «документ № 001 234 567 у формі картки»
const cardForm = /(?<!\d)\d{3}\s?\d{3}\s?\d{3}(?=\s+у\s+формі\s+картки)/giu;
// «паспорт прив’язки», «паспорт водного об’єкта», «технічний паспорт на будинок»
const objectPassport =
	/паспорт\p{L}{0,3}\s+(?:прив.язки|водн|об.єкт|бюджетн|відход|якості|безпеки|будинк|будівл|земельн|вулиц|тимчасов|громади|відкрит|територі|проєкт|ризик|вироб|заклад|ліфт|обладнан|мост|доро|котл|набор)|(?:технічн|енергетичн|екологічн|соціальн|інвестиційн|містобудівн|кадастров|санітарн)\p{L}{1,3}\s+паспорт/iu;

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
		...spansMatching(text, soviet, 'passport').filter(isPersonal(text)),
		...spansMatching(text, numberFirst, 'passport').filter(isPersonal(text)),
		...spansMatching(text, numberAlone, 'passport').filter(isPersonal(text)),
		...spansMatching(text, seriesAlone, 'passport').filter(isPersonal(text)),
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
