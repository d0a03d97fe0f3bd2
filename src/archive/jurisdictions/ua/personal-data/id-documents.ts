import type { PersonalSpan } from '../../../letter/redaction.ts';
import { documentWords } from './document-words.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { nameOrMark } from './name-or-mark.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «ВХМ 123456», «І-БК № 123456», «серія АА № 123456», «12 ААБ 123456», «№ 3301-5000123456», «0001-AB12-CD34»
const number =
	'(?:сері[яїює]\\s{0,2})?(?:\\d{1,2}\\s?)?(?:(?:[\\p{Lu}\\dIVX]{1,4}(?:-[\\p{Lu}IVX\\d]{1,3})?)[\\s,-]{0,2}(?:№|номер|N)?\\s{0,2}|(?:№|номер|N)\\s{0,2})(?:\\d{2,4}[\\d/-]{2,24}|\\d{3}\\s\\d{3}(?:\\s\\d{3})?)(?!\\d)|(?:№\\s?)?\\d{4}(?:-(?=[A-Z]{0,3}\\d)[A-Z\\d]{4}){2,3}';
// «посвідчення водія ВХМ 123456», «свідоцтво про народження: І-БК № 123456», «вод. посв. серії ВХТ № 123456»
const afterWord = new RegExp(
	`(?<!\\p{L})(?:${documentWords})(?:(?<=\\.)|(?!\\p{L}))[^.;\\d№]{0,60}?(?:категорії\\s\\d\\s)?(?:від\\s+\\d{2}\\.\\d{2}\\.\\d{4}\\s+)?(?<![\\p{L}\\d-])(${number})`,
	'giu',
);
// «тимчасове посвідчення № 4/1234», «актовий запис № 12»
const shortAfterWord =
	/(?<!\p{L})(?:(?:тимчасов|приписн)\p{L}{1,3}\s+(?:посвідч|свідоцтв)\p{L}{1,5}|актов\p{L}{2,3}\s+запис\p{L}{0,2})(?!\p{L})[^.;:\d№]{0,40}№\s?(\d{1,5}(?:[/-]\d{1,8})?)(?!\d)/giu;
// «УНЗР 19800101-00017»: a birth date, a hyphen and five digits are nothing else
const recordNumber =
	/(?<![\d-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\s?-\s?|\s)\d{5}(?![\d-]|\s?(?:грн|тис|осіб))/gu;
// «УНЗР 1980010100017», «унікальний номер запису в реєстрі: 1980 0101 00017», «запис у ЄДДР № …»
const afterRecordWord =
	/(?:УНЗР|унікальн\p{L}{1,3}\s+номер\p{L}{0,2}\s+запису|запис\p{L}{0,2}\s+(?:в|у)\s+(?:ЄДДР|(?:Єдин\p{L}{2,3}\s+)?(?:державн\p{L}{2,3}\s+)?демографічн))[^\d.;]{0,60}(\d(?:[\s-]{0,3}\d){12})(?!\d)/giu;
// «пенсійна справа № 123456», «особовий рахунок мешканця № 1234567», «о/р 1234567»: beside a person
const file =
	/(?<!\p{L})(?:(?:пенсійн|особов|облікова)\p{L}{0,3}\s+справ\p{L}{1,2}|(?:особов|абонентськ)\p{L}{2,3}\s+(?:рахун\p{L}{1,4}|номер\p{L}{0,2})|о\/р)[\s:–-]{0,3}(?:\p{L}{3,16}\s){0,2}(?:№\s?)?(\d{3,14})(?![\d/])/giu;
// «довідка від 12.04.2022 № 7700-5001234567»: as displaced persons have it, whatever stands between
const displaced = /(?<!\p{L})довідк\p{L}{1,3}(?!\p{L})[^;\n№]{0,60}№\s?(\d{4}-\d{7,10})(?!\d)/giu;
// «ID-документ 003456789»
const idWord =
	/(?<!\p{L})(?:ID|ід)-?\s?(?:документ|карт)\p{L}{0,3}[\s№:(–-]{1,4}\d{3}\s?\d{3}\s?\d{3}(?!\d)/giu;
// «техпаспорт СХТ № 123456», «свідоцтво про реєстрацію ТЗ СХТ 123456»: beside a person
const vehiclePaper =
	/(?<!\p{L})(?:тех\.?\s?паспорт|свідоцтв\p{L}{1,2}\s+про\s+реєстрацію\s+(?:ТЗ|транспортн\p{L}{2,3}\s+засоб\p{L}))(?!\p{L}{4})[^.;\d№]{0,20}?((?<!\p{L})\p{Lu}{3}\s?(?:№\s?)?\d{6})(?!\d)/giu;
// A series begins with a capital; «у 2030» does not
const numberStart = /^(?:[\p{Lu}\d№]|се|но|№)/u;
// A policeman's card, a firm's registration
const ofBody =
	/службов\p{L}{1,3}\s+посвідчен|юридичн|підприємств|ТОВ(?!\p{L})|ліценз|про\s+державну\s+реєстрацію|відрядження/iu;

/**
 * Numbers of a person's documents other than passports, after the document's word: licences to drive, certificates of
 * birth, marriage and death, of pensioners and veterans, military and student cards, residence permits, and the record
 * number of the demographic register (УНЗР), which has a form of its own.
 */
export function findIdDocuments(text: string): PersonalSpan[] {
	const isOfPerson = (span: PersonalSpan) =>
		isBesidePerson(text, span) ||
		nameOrMark.test(sentenceBefore(text, span.start) + sentenceAfter(text, span.end));
	return [
		...spansMatching(text, afterWord, 'id-document').filter(
			({ start }) =>
				numberStart.test(text.slice(start, start + 2)) && !ofBody.test(sentenceBefore(text, start)),
		),
		...spansMatching(text, shortAfterWord, 'id-document'),
		...spansMatching(text, recordNumber, 'id-document'),
		...spansMatching(text, afterRecordWord, 'id-document'),
		...spansMatching(text, file, 'id-document').filter(isOfPerson),
		...spansMatching(text, vehiclePaper, 'id-document').filter(isOfPerson),
		...spansMatching(text, idWord, 'id-document'),
		...spansMatching(text, displaced, 'id-document'),
	];
}
