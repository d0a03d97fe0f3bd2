import type { PersonalSpan } from '../../../letter/redaction.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

const month =
	'(?:січ\\.|лют\\.|бер\\.|квіт\\.|трав\\.|черв\\.|лип\\.|серп\\.|вер\\.|жовт\\.|лист\\.|груд\\.|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}{0,6}|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)';
const ordinal =
	'(?:перш|друг|трет|четверт|п.ят|шост|сьом|восьм|дев.ят|десят|одинадцят|дванадцят|тринадцят|чотирнадцят|п.ятнадцят|шістнадцят|сімнадцят|вісімнадцят|дев.ятнадцят|двадцят|тридцят|двадцять\\s\\p{L}{4,8}|тридцять\\s\\p{L}{4,8})(?:ого|ього|е|є)';
// «дві тисячі дев’ятого року»
const yearInWords = '(?:тисяча|дві\\s+тисячі|двотисячн\\p{L}{2,3})(?:\\s+[\\p{L}’]{3,16}){0,3}\\s+року';
const date = `(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|[«"]?\\d{1,2}[»"]?\\s+${month}\\s+\\d{4}(?:\\s+року|\\s?р\\.?)?|${ordinal}\\s+${month}\\s+(?:\\d{4}(?:\\s+року)?|${yearInWords})|\\d{4}(?![\\d/-]))`;
// «дата народження: 01.01.1980», «д.н. 01.01.1980», «д/н», «народжений 1 січня 1980 р.», «народилася в 1980», «дата нар.»
const afterWord = new RegExp(
	`(?:(?:дат|рік|рок|день|дня)\\p{L}{0,2}\\s+(?:народження|народж\\.?(?!\\p{L})|нар\\.?(?!\\p{L}))|(?<!\\p{L})народи(?:вся|лася|лась|вшись)|(?<!\\p{L})народжен(?:ий|а|ого|ої|ому|у|ою)(?!\\p{L})|(?<!\\p{L})народження\\s?(?::|(?=[«"\\d]))|(?<!\\p{L})роди(?:лся|лась)|(?<!\\p{L})born(?:\\son)?(?=\\s))[^\\d;«"]{0,30}?(${date})(?!\\d)`,
	'giu',
);
// «д.н. 01.01.1980», «д/н», «нар.», «н.»
const afterShort = new RegExp(
	`(?<!\\p{L})(?:(?:д\\.\\s?н|народж|нар|(?<=[\\s,(]|^)н)\\.|д\\/н(?!\\p{L}))[\\s:–-]{0,4}(${date})(?!\\d)`,
	'giu',
);
// «01.01.1980 р.н.», «1980 року народження», «1980 г.р.», «01.02.1980 народження»
const beforeWord = new RegExp(
	`(?<![\\d.])(${date})\\s*,?\\s*(?:р\\.?\\s?н\\.|г\\.\\s?р\\.|р\\/н(?!\\p{L})|р\\.\\s?нар\\.?|р\\.\\s+народження|року\\s+нар(?:одження|одж)?(?!\\p{L})|народження(?!\\p{L})|[–-]\\s?дата\\s+народження)`,
	'giu',
);
// «день народження учениці – 12 травня»: without a year
const birthday = new RegExp(
	`(?<!\\p{L})(?:день|дня|дню)\\s+народження[^\\d.;]{0,30}?(\\d{1,2}\\s+${month})(?!\\s+\\d)`,
	'giu',
);
// «уродженець с. Довге, 03.02.1985»
const besideWord =
	/(?<!\p{L})уродж[еє]н(?:ець|ц\p{L}{1,2}|к\p{L}{1,2})[^\d;]{0,60}?(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/giu;
// «кількість народжених у 2029 році», «до дня народження Тараса Шевченка»
const ofMany =
	/народжених|до\s+(?:\d+-річчя|дня)\s+народження\s+\p{Lu}|народжуван|свідоцтв\p{L}{1,2}\s+про\s+народження\s+видано/iu;
const held = /^[^.]{0,10}проведено\s+захід/iu;

/** Birth dates, and years of birth: only where words beside them say what they are, and not of the dead that all know. */
export function findBirthDates(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, afterWord, 'birth-date'),
		...spansMatching(text, afterShort, 'birth-date'),
		...spansMatching(text, beforeWord, 'birth-date'),
		...spansMatching(text, besideWord, 'birth-date'),
		...spansMatching(text, birthday, 'birth-date').filter((span) => isBesidePerson(text, span)),
	].filter(
		({ start, end }) => !ofMany.test(sentenceBefore(text, start)) && !held.test(sentenceAfter(text, end)),
	);
}
