import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { isIban } from '../iban.ts';
import { isBesidePerson } from './is-beside-person.ts';
import { nameOrMark } from './name-or-mark.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

/** Letters around an account in which a body's code is looked for, in the same block of lines. */
const codeReach = 160;
const blankLine = /\n\s*\n/u;
const bodyCode = /ЄДРПОУ|МФО|казнач/iu;
// «ЄДРПОУ 00000024»: eight digits, and no person has one
const firmCode = /ЄДРПОУ[^\d\n]{0,12}\d{8}(?!\d)/iu;
// «UA21 322313 0000026007233566001»: 2600, 2604, 2650 and the like are current accounts of firms, 2620 those of persons
const firmAccount = /^UA\d{8}0*26[0456]\d/u;

// «UA213223130000» at the end of a line or a cell, or cut short: the rest stands elsewhere
const torn = /(?<![\p{L}\d])[UУ][AА]\d{10,26}(?!\d)/giu;

/** UA and twenty-seven digits, spaces, hyphens and dots between them allowed. */
// «UA213223130000026007233566001», «UA21 3223 1300 0002 6007 2335 6600 1», «UA213223-130000-026007233566001»
export const ibanPattern = /(?<![\p{L}\d])[UУ]\s?[AА](?:[\s.-]{0,3}\d){27}(?!\d)/giu;

// «PL61 1090 1014 0000 0712 1981 2874», «DE89370400440532013000»
const foreignPattern =
	/(?<![\p{L}\d])(?!UA)[A-Z]{2}\d{2}(?:[\s-]?[A-Z\d]{4}){3,6}(?:[\s-]?[A-Z\d]{1,4})?(?![\p{L}\d])/gu;

// «рахунок 26203344556677», «картковий рахунок № 26207112233445»
const oldAccount =
	/(?<=(?:рахун\p{L}{1,4}|р\/р)(?:\s\p{L}{1,14}){0,4}[\s№:]{1,4})26\d{2}(?:[\s-]?\d){8,10}(?!\d)/giu;
const ofPerson = /заявни|громадян(?:ин|к)|картков|особист|фізичн|пенсі|(?<!\p{L})ваш/iu;

/**
 * Ukrainian bank accounts wherever they stand, with a mistyped digit too: twenty-nine signs after «UA» are never anything
 * else. Accounts of the Treasury, where no person has one, stay. An account of the old form after a person.
 *
 * An account of the class that firms have stays beside a firm's code, unless the sentence speaks of a person.
 *
 * Source: ISO 13616; the National Bank's plan of accounts (2600, 2620); the National Bank's register of bank codes (МФО): 899998 is the State Treasury, 820172 its central
 * office, regional ones were 8xxxxx too.
 */
export function findIbans(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, ibanPattern, 'iban', isPersonal).filter(
			(span) =>
				!isOfFirm(text, span) && (isIban(latin(text.slice(span.start, span.end))) || !isOfBody(text, span)),
		),
		...spansMatching(text, torn, 'iban', isPersonal).filter((span) => !isOfBody(text, span)),
		...spansMatching(text, foreignPattern, 'iban', isForeign),
		...spansMatching(text, oldAccount, 'iban').filter(
			(span) =>
				isBesidePerson(text, span) ||
				ofPerson.test(sentenceBefore(text, span.start)) ||
				nameOrMark.test(sentenceAfter(text, span.end)),
		),
	];
}

/** Beside a body's codes a mistyped account is its own. */
function isOfBody(text: string, span: Span): boolean {
	return bodyCode.test(blockAround(text, span));
}

function isOfFirm(text: string, span: Span): boolean {
	return (
		firmAccount.test(latin(text.slice(span.start, span.end))) &&
		firmCode.test(blockAround(text, span)) &&
		!isBesidePerson(text, span)
	);
}

function blockAround(text: string, { start, end }: Span): string {
	const before =
		text
			.slice(Math.max(0, start - codeReach), start)
			.split(blankLine)
			.at(-1) ?? '';
	return before + (text.slice(end, end + codeReach).split(blankLine)[0] ?? '');
}

/** Whether the check digits of another country's account are right: nothing else has them. */
function isForeign(found: string): boolean {
	const signs = found.replace(/[\s-]/g, '');
	if (signs.length < 15 || signs.length > 34) return false;
	const digits = `${signs.slice(4)}${signs.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
		String(letter.charCodeAt(0) - 55),
	);
	return BigInt(digits) % 97n === 1n;
}

/** Cyrillic «А» in «UА» is a common slip. */
function latin(found: string): string {
	return found.replace(/[\s.-]/gu, '').replace(/^[UuУу][AaАа]/u, 'UA');
}

/** Whether a bank's code, after two check digits, is not the Treasury's. */
function isPersonal(found: string): boolean {
	return !/^\d{2}8[0-9]{5}/.test(found.replace(/\D/g, ''));
}
