/** How a country's phone numbers are written, each form a whole token. */
export interface PhoneForms {
	/** The code of a network, with the country's before it or not; example: `(04997)`. */
	readonly start: RegExp;
	/** The code of the country alone; example: `+38`. */
	readonly country: RegExp;
	/** What follows the code of a network; example: `6-78-27`. */
	readonly end: RegExp;
	/** A number in one token; example: `+380671234567`. */
	readonly whole: RegExp;
	/** How many digits a number has without the country's code. */
	readonly digits: number;
	/** Digits of a number without the country's code. */
	readonly withoutCountry: (digits: string) => string;
}

/** Example: `12` of `12 450`. */
const firstGroup = /^[^\p{L}\d]*\d{1,3}$/u;
/** Example: `450` of `12 450,5`, or `072` of `1 072 104,12`. */
const nextGroup = /^\d{3}(?!\d)([.,]\d+)?[^\p{L}\d]*$/u;
const notDigits = /\D/g;
/** Longest number that is grouped: 999 999 999 999. */
const mostGroups = 4;

/** Several tokens that are one number. */
export interface NumberGroup {
	/** How many tokens it takes. */
	readonly tokens: number;
	/** The number, and what follows its decimal mark. */
	readonly numbers: readonly string[];
	readonly isPhone: boolean;
}

/** Example: `067-123-45-67`, and no plain number. */
const phoneMark = /[-()+]/;

/**
 * The number that is written with spaces and begins at a token: a sum in groups of three digits, or a phone number after
 * the code of its network (without the country's, which few write). Null if there is none.
 *
 * @example
 * numberGroup(['12', '450,50', 'грн'], 0, phones) // { tokens: 2, numbers: ['12450', '50'], isPhone: false }
 * numberGroup(['(04997)', '6-78-27'], 0, phones) // { tokens: 2, numbers: ['0499767827'], isPhone: true }
 */
export function numberGroup(tokens: readonly string[], at: number, phones: PhoneForms): NumberGroup | null {
	const [first = '', second = ''] = [tokens[at], tokens[at + 1]];
	if (phones.country.test(first) && phones.start.test(second)) {
		const phone = numberGroup(tokens, at + 1, phones);
		if (phone?.isPhone) return { ...phone, tokens: phone.tokens + 1 };
	}
	if (phones.start.test(first) && phones.end.test(second)) {
		return { tokens: 2, numbers: [phones.withoutCountry(digits(first) + digits(second))], isPhone: true };
	}
	if (!firstGroup.test(first)) return null;
	let whole = digits(first);
	for (let next = at + 1; next < at + mostGroups; next += 1) {
		const match = nextGroup.exec(tokens[next] ?? '');
		if (!match) return next > at + 1 ? { tokens: next - at, numbers: [whole], isPhone: false } : null;
		const [group, decimals] = match;
		whole += digits(group).slice(0, 3);
		if (decimals) return { tokens: next - at + 1, numbers: [whole, digits(decimals)], isPhone: false };
	}
	return { tokens: mostGroups, numbers: [whole], isPhone: false };
}

/**
 * Digits of a phone number that is one token, without the country's code; null if the token is none.
 *
 * @example
 * phoneDigits('+38(067)123-45-67', phones) // '0671234567'
 */
export function phoneDigits(token: string, phones: PhoneForms): string | null {
	if (!phones.whole.test(token) || !phoneMark.test(token)) return null;
	const number = phones.withoutCountry(digits(token));
	return number.length === phones.digits ? number : null;
}

function digits(text: string): string {
	return text.replace(notDigits, '');
}
