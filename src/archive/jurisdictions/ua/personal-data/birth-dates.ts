import type { PersonalSpan } from '../../../letter/redaction.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

/** Birth dates, and years of birth: only where words beside them say what they are, and not of the dead that all know. */
export function findBirthDates(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, afterWord, 'birth-date'),
		...spansMatching(text, afterShort, 'birth-date'),
		...spansMatching(text, beforeWord, 'birth-date'),
		...spansMatching(text, besideWord, 'birth-date'),
	].filter(
		({ start, end }) => !ofMany.test(sentenceBefore(text, start)) && !held.test(sentenceAfter(text, end)),
	);
}

const month = '(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)';
const ordinal =
	'(?:перш|друг|трет|четверт|п.ят|шост|сьом|восьм|дев.ят|десят|одинадцят|дванадцят|тринадцят|чотирнадцят|п.ятнадцят|шістнадцят|сімнадцят|вісімнадцят|дев.ятнадцят|двадцят|тридцят|двадцять\\s\\p{L}{4,8}|тридцять\\s\\p{L}{4,8})(?:ого|ього)';
const date = `(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|[«"]?\\d{1,2}[»"]?\\s+${month}\\s+\\d{4}(?:\\s+року|\\s?р\\.?)?|${ordinal}\\s+${month}\\s+\\d{4}(?:\\s+року)?|\\d{4}(?![\\d/-]))`;
// «дата народження: 01.01.1980», «д.н. 01.01.1980», «д/н», «народжений 1 січня 1980 р.», «народилася в 1980», «дата нар.»
const afterWord = new RegExp(
	`(?:(?:дат|рік|рок|день|дня)\\p{L}{0,2}\\s+(?:народження|нар\\.)|(?<!\\p{L})народи(?:вся|лася|лась|вшись)|(?<!\\p{L})народжен(?:ий|а|ого|ої|ому|у|ою)(?!\\p{L})|(?<!\\p{L})народження\\s?:)[^\\d;«"]{0,30}?(${date})(?!\\d)`,
	'giu',
);
// «д.н. 01.01.1980», «д/н», «нар.», «н.»
const afterShort = new RegExp(
	`(?<!\\p{L})(?:(?:д\\.\\s?н|нар|(?<=[\\s,(]|^)н)\\.|д\\/н(?!\\p{L}))[\\s:–-]{0,4}(${date})(?!\\d)`,
	'giu',
);
// «01.01.1980 р.н.», «1980 року народження», «1980 г.р.», «01.02.1980 народження»
const beforeWord = new RegExp(
	`(?<![\\d.])(${date})\\s*,?\\s*(?:р\\.?\\s?н\\.|г\\.\\s?р\\.|р\\.\\s+народження|року\\s+народження|народження(?!\\p{L}))`,
	'giu',
);
// «уродженець с. Довге, 03.02.1985»
const besideWord =
	/(?<!\p{L})уродж[еє]н(?:ець|ц\p{L}{1,2}|к\p{L}{1,2})[^\d;]{0,60}?(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/giu;
// «кількість народжених у 2029 році», «до дня народження Тараса Шевченка»
const ofMany =
	/народжених|до\s+(?:\d+-річчя|дня)\s+народження\s+\p{Lu}|народжуван|свідоцтв\p{L}{1,2}\s+про\s+народження\s+видано/iu;
const held = /^[^.]{0,10}проведено\s+захід/iu;
