import type { PersonalSpan } from '../../../letter/redaction.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «4149430000123458», «5168 7400 0054 3213», «5375-4114-0000-0126», but not «45000000/2031/1009» nor «45000000-2031-1009», as the addresses
// of letters and their keys in citations begin
const cardPattern =
	/(?<![\p{L}\d]|\d[./:-])(?!\d{8}([/_-])(?:19|20)\d{2}\1\d{4}(?!\d))[3-69]\d{3}(?:(?:[\s._-]{0,3}|\s?\/\s?)\d{4}){3}(?!\d|[.,:/-]\d|[\p{L}_])/gu;
// «American Express 3782 822463 10005»
const fifteen = /(?<![\p{L}\d])3[47]\d{2}[\s-]?\d{6}[\s-]?\d{5}(?!\d|[.,:/-]\d|[\p{L}_])/gu;
// «карта 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1»
const spaced = /(?<![\d\p{L}]|\d\s)[3-69](?:\s\d){15}(?!\s?\d)/gu;
// «номер картки 5375411400000127»: whatever its check digit
const afterWord =
	/(?<!\p{L})(?:(?:платіжн|банківськ)\p{L}{1,3}\s+)?карт(?:к\p{L}{1,2}|ок|[ауи]|ков\p{L}{2,3}\s+рахун\p{L}{1,4})[^\d.;]{0,40}([3-69]\d{3}(?:(?:[\s._-]{0,3}|\s?\/\s?)\d{4}){3})(?!\d)/giu;
const otherReach = 40;
// «договір № », «штрих-код », «реєстраційний номер »
const otherNumber =
	/(?:догов\p{L}{1,4}|штрих-?код|реєстраційн\p{L}{1,3}\s+номер\p{L}{0,2}|IMEI|ліценз\p{L}{1,3}|рішенн\p{L}|справ\p{L}{1,2}|інвентарн\p{L}{1,3})[^.]{0,12}$/iu;

/**
 * Bank cards: sixteen digits of a Ukrainian or international card with a right check digit, in fours or together; not
 * numbers of contracts, goods and devices.
 *
 * Source: ISO/IEC 7812-1 (Luhn's check digit); 3–6 and 9 (ПРОСТІР) begin cards of banks.
 */
export function findCards(text: string): PersonalSpan[] {
	const byDigit = [cardPattern, fifteen, spaced]
		.flatMap((pattern) => spansMatching(text, pattern, 'card', isCard))
		.filter(({ start }) => !otherNumber.test(sentenceBefore(text, start).slice(-otherReach)));
	// One digit was mistyped, and the word says what it is.
	return [...byDigit, ...spansMatching(text, afterWord, 'card')];
}

/** Whether sixteen digits, with what stands between them, have a right check digit. */
export function isCard(found: string): boolean {
	const digits = found.replace(/\D/g, '');
	const sum = [...digits].reverse().reduce((total, digit, at) => {
		const double = Number(digit) * (at % 2 === 0 ? 1 : 2);
		return total + (double > 9 ? double - 9 : double);
	}, 0);
	return (digits.length === 16 || digits.length === 15) && sum % 10 === 0;
}
