import type { PersonalSpan } from '../../../letter/redaction.ts';
import { spansMatching } from './spans-matching.ts';

/** Birth dates, and years of birth: only where words beside them say what they are. */
export function findBirthDates(text: string): PersonalSpan[] {
	return [...spansMatching(text, afterWord, 'birth-date'), ...spansMatching(text, beforeWord, 'birth-date')];
}

const month = '(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)';
const date = `(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|[«"]?\\d{1,2}[»"]?\\s+${month}\\s+\\d{4}|\\d{4})`;
// «дата народження: 01.01.1980», «д.н. 01.01.1980», «народилася 1 січня 1980 року», «рік народження 1980»
const afterWord = new RegExp(
	`(?:(?:дат|рік|рок)\\p{L}{0,2}\\s+народження|народи(?:вся|лася|лась|вшись)|(?<!\\p{L})(?:д\\.\\s?н|нар)\\.)[^\\d\\p{Lu}]{0,20}(${date})(?!\\d)`,
	'giu',
);
// «01.01.1980 р.н.», «1980 року народження»
const beforeWord = new RegExp(
	`(?<![\\d.])(${date})\\s*(?:р\\.?\\s?н\\.|р\\.\\s+народження|року\\s+народження)`,
	'giu',
);
