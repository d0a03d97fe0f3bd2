import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { dateForms, dayAndMonth } from './date-forms.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { nameOrMark } from './name-or-mark.ts';
import { ownerOf } from './owner-of.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

const date = dateForms;
// «дата народження: 01.01.1980», «число, місяць, рік народж.», «народжений 1 січня 1980 р.», «народилася в 1980», «дата рожд.»
const afterWord = new RegExp(
	`(?:(?:дат|рік|рок|день|дня|місяц)\\p{L}{0,2}\\s+(?:народження|народж\\.?(?!\\p{L})|нар\\.?(?!\\p{L})|рожд(?:ения|\\.)?)|(?<!\\p{L})народи(?:вся|лася|лась|вшись)|(?<!\\p{L})народжен(?:ий|а|ого|ої|ому|у|ою)(?!\\p{L})|(?<!\\p{L})народження\\s?(?::|(?=[«"\\d]))|(?<!\\p{L})роди(?:лся|лась)|(?<!\\p{L})(?:born(?:\\son)?|date\\sof\\sbirth|DOB)(?=[\\s:]))[^\\d;«"\\]]{0,30}?(${date})(?!\\d)`,
	'giu',
);
// «д.н. 01.01.1980», «д/н», «ДН», «д.р.», «нар.»
const afterShort = new RegExp(
	`(?<!\\p{L})(?:(?:д\\.\\s?[нр]|народж|нар)\\.|д\\/[нр](?!\\p{L})|ДН(?!\\p{L}))[\\s:–-]{0,4}(${date})(?!\\d)`,
	'giu',
);
// «Вигадана О.П., н. 1980»: a capital is an initial, «Вигадана Н. – 3000 грн»
const afterLetter = new RegExp(`(?<=[\\s,(]|^)н\\.[\\s:–-]{0,4}(${date})(?!\\d)`, 'gu');
// «01.01.1980 р.н.», «1980 року народження», «1980 г.р.», «01.02.1980 народження»
const beforeWord = new RegExp(
	`(?<![\\d.])(${date})\\s*,?\\s*\\(?(?:р\\.?\\s?н\\.|г\\.\\s?р\\.|р\\/н(?!\\p{L})|рн(?=[\\s,;.)]|$)|р\\.\\s?нар(?:одж)?\\.?|р\\.\\s+народження|рок[уи]\\s+нар(?:одження|одж)?(?!\\p{L})|народження(?!\\p{L})|[–-]\\s?дата\\s+народження|дата\\s+народження\\))`,
	'giu',
);
// «2019 року народження (14 лютого)»
const dayBehind = new RegExp(
	`(?:р\\.\\s?н\\.|(?:року|р\\.)\\s+народження)[\\s,(–-]{1,4}(${dayAndMonth})(?!\\s+\\d)`,
	'giu',
);
// «день народження учениці – 12 травня»: without a year
const birthday = new RegExp(
	`(?<!\\p{L})(?:день|дня|дню)\\s+народження[^\\d.;]{0,30}?(${dayAndMonth})(?!\\s+\\d)`,
	'giu',
);
// «уродженець с. Довге, 03.02.1985»
const besideWord =
	/(?<!\p{L})уродж[еє]н(?:ець|ц\p{L}{1,2}|к\p{L}{1,2})[^\d;]{0,60}?(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/giu;
// «Вигадана О.П. (01.02.1980)», «Вигадана Олена Петрівна, 01.02.1980, мешкає»: years of which nobody dates a letter
const behindName =
	/(?<=[\p{L}.\]][\s,]{1,2}\(?)\d{1,2}\.\d{1,2}\.(?:19\d{2}|200\d|201[0-4])(?=\s?[),;]|\s*$)/gmu;
// «Вигадана О.П., 12.05.2027 (дитина загиблого)»: any year, where the sentence speaks of a child
const behindChild = /(?<=[\p{L}.\]][\s,]{1,2}\(?)\d{1,2}\.\d{1,2}\.20\d{2}(?=\s?[(),;]|\s*$)/gmu;
const ofChild =
	/(?<!\p{L})(?:дитин|дити(?!\p{L})|діт(?:ей|и|ям)|малолітн|неповнолітн|вихован[кц]|немовл|близн|учн|учен|зарахован)/iu;
/** Letters before a date in which a name must end. */
const nameReach = 60;
const nameEnds = new RegExp(`(?:${nameOrMark.source})[\\p{L}\\s\\d\\]]{0,4}[\\s,(]{1,3}$`, 'u');
// «Наказ Вигаданої О.П. (»: the date is the paper's
const ofPaper =
	/(?<!\p{L})(?:наказ|розпорядженн|резолюці|рішенн|постанов|ухвал|лист|запит|заяв|скарг|зверненн|доповід)\p{L}{0,3}\s+\p{L}{2,24}\s+\p{Lu}\.\s?(?:\p{Lu}\.)?[\s,(]{1,3}$/iu;
// «кількість народжених у 2029 році», «до дня народження Тараса Шевченка»
const ofMany =
	/народжених|(?<!\p{L})(?:рад|шк[оі]л|громад|парті|іде|традиці|клуб|колектив|театр|проєкт)\p{L}{0,3}\s+(?:народи\p{L}{1,4}\s+[ув]\s+)?$|до\s+(?:\d+-річчя|дня)\s+народження\s+\p{Lu}|народжуван|свідоцтв\p{L}{1,2}\s+про\s+народження\s+видано/iu;
const held = /^[^.]{0,10}проведено\s+захід/iu;

/** Birth dates, and years of birth: only where words beside them say what they are, and not of the dead that all know. */
export function findBirthDates(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, afterWord, 'birth-date'),
		...spansMatching(text, afterShort, 'birth-date'),
		...spansMatching(text, afterLetter, 'birth-date'),
		...spansMatching(text, beforeWord, 'birth-date'),
		...spansMatching(text, besideWord, 'birth-date'),
		...spansMatching(text, dayBehind, 'birth-date'),
		...spansMatching(text, birthday, 'birth-date').filter((span) => isBesidePerson(text, span)),
		...[
			...spansMatching(text, behindName, 'birth-date'),
			...spansMatching(text, behindChild, 'birth-date').filter((span) => isOfChild(text, span)),
		].filter(
			(span) =>
				nameEnds.test(text.slice(Math.max(0, span.start - nameReach), span.start)) &&
				!ofPaper.test(text.slice(Math.max(0, span.start - nameReach), span.start)) &&
				ownerOf(text, span) !== 'public',
		),
	].filter(
		({ start, end }) => !ofMany.test(sentenceBefore(text, start)) && !held.test(sentenceAfter(text, end)),
	);
}

function isOfChild(text: string, { start, end }: Span): boolean {
	return ofChild.test(sentenceBefore(text, start) + sentenceAfter(text, end));
}
