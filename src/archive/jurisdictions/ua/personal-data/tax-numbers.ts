import type { PersonalSpan } from '../../../letter/redaction.ts';
import { isTaxNumber } from '../tax-number.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

const documentReach = 60;
// «моб. тел. 0671234000»
const phoneWord = /(?:тел|моб|факс|телефон\p{L}{0,3})[.:\s]{1,4}$/iu;
// «реєстраційний номер об’єкта », «номер документа в СЕД », «справа », «код закупівлі »
const documentWord =
	/(?:об.єкт\p{L}{0,2}|документ\p{L}{0,2}|СЕД|справ[аиіу]|проваджен\p{L}{1,2}|закупів\p{L}{1,3}|рішен\p{L}{1,2}|договор?\p{L}{0,3}|догов[іо]р\p{L}{0,2}|кадастров\p{L}{1,3}\s+номер\p{L}{0,2}|тендер\p{L}{0,3}|лот\p{L}{0,2}|лічильник\p{L}{0,2}|оголошен\p{L}{1,2}|штрих-?код\p{L}{0,2}|накладн\p{L}{1,2}|відправлен\p{L}{1,2}|трек-?номер\p{L}{0,2}|платіж\p{L}{0,3}|доручен\p{L}{1,2})(?:\s(?:за\s)?номер\p{L}{0,2})?[\s:№«(–-]{0,6}(?:нерухомого\s+майна\s)?(?:в\s+СЕД\s)?$/iu;

/** Ten digits that stand alone: no index after №, no sum, no decimal, no part of a code. */
// «3184710691»
export const taxNumberPattern =
	/(?<![\p{L}\d_+]|[\d\p{L}][-–./:,]|№(?:[^\S\n]{0,2}|[^\S\n]?\n[^\S\n]?)|N\s)\d{10}(?![\p{L}\d_]|[.,:/-]\d|\s?(?:грн|тис|млн|млрд|гривень|%|₴))/gu;

// «3 1 8 4 7 1 0 6 9 1»: a digit at a time, one number
const spacedNumber =
	/(?<![\p{L}\d_+]|[\d\p{L}][-–./:,]|\d\s)\d(?:[ \u00A0]\d){9}(?![\p{L}\d_]|\s?\d|[.,:/-]\d)/gu;

// «31-8471-0691»: parted by dashes, and no phone, which begins with 0
const dashedNumber =
	/(?<![\p{L}\d_+/-]|№(?:[^\S\n]{0,2}|[^\S\n]?\n[^\S\n]?)|N\s)[1-4]\d{1,4}(?:-\d{2,5}){1,3}(?![\p{L}\d_/-]|[.,:]\d)/gu;

// «Вигаданська О.І., № 3184710691», «картка № 3184710691»; not «рішення № 3184710691»: a document has any number
const afterSign =
	/(?<=(?:[кК]артк\p{L}{1,2}|[пП]латни\p{L}{1,3}|облікової|особ[аиіу]|громадян\p{L}{1,4}|\p{Lu}\.)[\s,;:(]{1,4}№\s{0,2})\d{10}(?![\p{L}\d_]|[.,:/–-]\d|\s?[/–-])/gu;

const word = [
	'РНОКПП',
	'Р\\.?\\s?Н\\.?\\s?О\\.?\\s?К\\.?\\s?П\\.?\\s?П\\.?',
	'ІПН',
	'ІНН',
	'ИНН',
	'ДРФО',
	'і\\.\\s?к\\.',
	'(?:ідентифікаційн|ідент|інд|індивідуальн|податков|под|ід)(?:\\p{L}{1,3}|\\.)?\\s{1,2}(?:(?:податков|под)(?:\\p{L}{1,3}|\\.)\\s{1,2})?(?:номер|код|№)\\p{L}{0,2}',
	'ідентифікаційн\\p{L}{2,3}(?=№)',
	'код\\p{L}{0,2}\\s{1,2}платник\\p{L}{1,2}(?:\\s{1,2}податків)?',
	'картк\\p{L}{1,2}\\s{1,3}платника\\s{1,3}податків',
	'облікової\\s{1,3}картки',
].join('|');
// «Ідентифікаційний код 12345678», and on the line below «03.04.2031 № 12»: a body's code, and the letter's date
const codeAboveDate = '\\d{8}\\s{1,3}(?:\\d{2}\\.\\d{2}\\.\\d{4}|\\d{2}\\s\\p{Ll}{3,12}\\s\\d{4})';
// Words and number stand in one paragraph, which is what the gate looks at: «РНОКПП 3184710691», «ІПН: 3184710691», «ідентифікаційний номер – 31847 10691», «ДРФО: 3184710691»
const afterWord = new RegExp(
	`(?<!\\p{L})(?:${word})(?![\\p{L}])(?!\\s{1,2}(?:підприємств|юридичн|ТОВ))(?:\\s{1,2}(?:фізичної|особи|заявни\\p{L}{1,2}|платник\\p{L}{1,2}|громадян\\p{L}{1,4}|запитувач\\p{L}{0,2}|пацієнт\\p{L}{0,2}|боржник\\p{L}{0,2}|податків)){0,3}(?:(?!\\n[^\\S\\n]*\\n)[^\\d\\p{L}]){0,20}(?!${codeAboveDate})(\\d(?:[\\s.-]?\\d){9})(?![\\d])`,
	'giu',
);
// «РНОКПП Вигаданої О.І. – 3184710691»: whose it is stands between
const afterOwner = new RegExp(
	`(?<!\\p{L})(?:${word})(?!\\p{L})(?=\\s{1,2}[\\p{L}(])(?:(?!№|заяв|догов|справ|ріш|відсут|підпр|юрид|ТОВ|ЄДР|\\n[^\\S\\n]*\\n)[^\\d;]){1,40}(?<!\\d)(\\d{10})(?!\\d)`,
	'giu',
);
// «ДРФО 3184710691/3184710692»
const second = new RegExp(
	`(?<=(?:${word})[^\\d\\p{Lu}]{0,10}\\d{10}[\\s/,;]{1,3}(?:та\\s)?)\\d{10}(?!\\d)`,
	'giu',
);

/**
 * Personal tax numbers: any ten digits after words that name one, elsewhere ten digits with a right check digit; after №
 * only beside a person, for documents have any number.
 */
export function findTaxNumbers(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, afterWord, 'tax-number'),
		...spansMatching(text, afterOwner, 'tax-number'),
		...spansMatching(text, second, 'tax-number'),
		...spansMatching(text, taxNumberPattern, 'tax-number', isTaxNumber).filter(isNoDocument(text)),
		...spansMatching(text, spacedNumber, 'tax-number', isPartedNumber).filter(isNoDocument(text)),
		...spansMatching(text, dashedNumber, 'tax-number', isPartedNumber).filter(isNoDocument(text)),
		...spansMatching(text, afterSign, 'tax-number', isTaxNumber),
	];
}

function isPartedNumber(found: string): boolean {
	return isTaxNumber(found.replace(/\D/g, ''));
}

/** Numbers of documents, cases and objects are no person's. */
function isNoDocument(text: string): (span: PersonalSpan) => boolean {
	return ({ start }) => {
		const before = sentenceBefore(text, start).slice(-documentReach);
		return !documentWord.test(before) && !phoneWord.test(before);
	};
}
