import type { PersonalSpan } from '../../../letter/redaction.ts';
import { aName } from './a-name.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

const word = [
	'посвідченн\\p{L}{1,2}',
	'посвідк\\p{L}{1,2}',
	'свідоцтв\\p{L}{1,2}\\s+про\\s+(?:народження|смерть|шлюб|розірвання|зміну\\s+імені|спадщину|хворобу)',
	'військов\\p{L}{2,3}\\s+квит\\p{L}{1,3}',
	'військово-обліков\\p{L}{2,3}\\s+документ\\p{L}{0,2}',
	'(?:студентськ|читацьк|учнівськ)\\p{L}{2,3}\\s+квит\\p{L}{1,3}',
	'довідк\\p{L}{1,2}\\s+(?:переселен\\p{L}{1,3}|внутрішньо\\s+переміщен\\p{L}{1,3}|впо|мсек|про\\s+взяття)',
	'диплом\\p{L}{0,2}',
	'атестат\\p{L}{0,2}\\s+про',
	'трудов\\p{L}{1,2}\\s+книжк\\p{L}{1,2}',
	'медичн\\p{L}{1,3}\\s+(?:карт\\p{L}{1,3}|довідк\\p{L}{1,2})',
	'історі\\p{L}{1,2}\\s+хвороби',
	'листк?\\p{L}{0,2}\\s+(?:тимчасової\\s+)?непрацездатності',
	'свідоцтв\\p{L}{1,2}\\s+про\\s+право\\s+на\\s+спадщину',
	'пол[іи]с\\p{L}{0,2}(?:\\s+медичного)?(?:\\s+страхування)?',
].join('|');
const number =
	'(?:сері[яїю]\\s{0,2})?(?:\\d{1,2}\\s)?(?:(?:[\\p{Lu}\\dIVX]{1,4}(?:-[\\p{Lu}IVX]{1,3})?)[\\s,]{0,2}(?:№|номер|N)?\\s{0,2}|(?:№|номер|N)\\s{0,2})\\d{2,4}[\\d/-]{2,24}(?!\\d)';
// «посвідчення водія ВХМ 123456», «свідоцтво про народження І-БК № 123456», «посвідка № 900012345», «диплом ДК № 034567»
const afterWord = new RegExp(
	`(?<!\\p{L})(?:${word})(?!\\p{L})[^.;:\\d№]{0,60}?(?:категорії\\s\\d\\s)?(?:від\\s+\\d{2}\\.\\d{2}\\.\\d{4}\\s+)?(?<![\\p{L}\\d-])(${number})`,
	'giu',
);
// «УНЗР 19800101-00017»: a birth date, a hyphen and five digits are nothing else
const recordNumber =
	/(?<![\d-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?-\s?\d{5}(?![\d-])/gu;
// «УНЗР 1980010100017», «унікальний номер запису в реєстрі: 19800101 00017»
const afterRecordWord =
	/(?:УНЗР|унікальн\p{L}{1,3}\s+номер\p{L}{0,2}\s+запису)[^\d.;]{0,60}(\d{8}[\s-]{0,3}\d{5})(?!\d)/giu;
// «пенсійна справа № 123456», «особовий рахунок 1234567», «о/р 1234567»: beside a person
const file =
	/(?<!\p{L})(?:(?:пенсійн|особов|облікова)\p{L}{0,3}\s+справ\p{L}{1,2}|особов\p{L}{2,3}\s+рахун\p{L}{1,4}|о\/р)[\s:–-]{0,3}(?:№\s?)?(\d{3,14})(?![\d/])/giu;
// «ID-документ 003456789»
const idWord = /(?<!\p{L})ID-?(?:документ|карт)\p{L}{0,3}[\s№:]{1,4}\d{9}(?!\d)/giu;
// A series begins with a capital; «у 2030» does not
const numberStart = /^(?:[\p{Lu}\d№]|се|но|№)/u;
// A policeman's card, a firm's registration
const ofBody =
	/службов\p{L}{1,3}\s+посвідчен|юридичн|підприємств|ТОВ(?!\p{L})|ліценз|про\s+державну\s+реєстрацію/iu;

/**
 * Numbers of a person's documents other than passports, after the document's word: licences to drive, certificates of
 * birth, marriage and death, of pensioners and veterans, military and student cards, residence permits, and the record
 * number of the demographic register (УНЗР), which has a form of its own.
 */
export function findIdDocuments(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, afterWord, 'id-document').filter(
			({ start }) =>
				numberStart.test(text.slice(start, start + 2)) && !ofBody.test(sentenceBefore(text, start)),
		),
		...spansMatching(text, recordNumber, 'id-document'),
		...spansMatching(text, afterRecordWord, 'id-document'),
		...spansMatching(text, file, 'id-document').filter(
			(span) =>
				isBesidePerson(text, span) ||
				aName.test(sentenceBefore(text, span.start) + sentenceAfter(text, span.end)),
		),
		...spansMatching(text, idWord, 'id-document'),
	];
}
