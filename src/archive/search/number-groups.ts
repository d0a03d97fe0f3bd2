/** Example: `(04997)`, `044`, `+38(044)`, `+380`: the beginning of a phone number. */
const PHONE_START = /^\(?(?:\+?38)?\(?0\d{2,5}\)?[,;]?$/;
/** Example: `+38`, before `(044)`. */
const COUNTRY = /^\+?38$/;
/** Example: `6-78-27`, `234-56-78`. */
const PHONE_END = /^\d{1,3}(?:-\d{2,3}){1,2}[.,;]?$/;
/** Example: `12` of `12 450`. */
const FIRST_GROUP = /^[^\p{L}\d]*\d{1,3}$/u;
/** Example: `450` of `12 450,5`, or `072` of `1 072 104,12`. */
const NEXT_GROUP = /^\d{3}(?!\d)([.,]\d+)?[^\p{L}\d]*$/u;
const NOT_DIGITS = /\D/g;
/** Longest number that is grouped: 999 999 999 999. */
const MOST_GROUPS = 4;

/** Several tokens that are one number. */
export interface NumberGroup {
	/** How many tokens it takes. */
	readonly tokens: number;
	/** The number, and what follows its decimal mark. */
	readonly numbers: readonly string[];
	readonly isPhone: boolean;
}

/**
 * The number that is written with spaces and begins at a token: a sum in groups of three digits, or a phone number after
 * the code of its network (with no `38`, which few write). Null where there is none.
 *
 * @example
 * numberGroup(['12', '450,50', 'грн'], 0) // { tokens: 2, numbers: ['12450', '50'], isPhone: false }
 * numberGroup(['(04997)', '6-78-27'], 0) // { tokens: 2, numbers: ['0499767827'], isPhone: true }
 */
export function numberGroup(tokens: readonly string[], at: number): NumberGroup | null {
	const [first = '', second = ''] = [tokens[at], tokens[at + 1]];
	if (COUNTRY.test(first) && PHONE_START.test(second)) {
		const phone = numberGroup(tokens, at + 1);
		if (phone?.isPhone) return { ...phone, tokens: phone.tokens + 1 };
	}
	if (PHONE_START.test(first) && PHONE_END.test(second)) {
		return { tokens: 2, numbers: [withoutCountry(digits(first) + digits(second))], isPhone: true };
	}
	if (!FIRST_GROUP.test(first)) return null;
	let whole = digits(first);
	for (let next = at + 1; next < at + MOST_GROUPS; next += 1) {
		const match = NEXT_GROUP.exec(tokens[next] ?? '');
		if (!match) return next > at + 1 ? { tokens: next - at, numbers: [whole], isPhone: false } : null;
		const [group, decimals] = match;
		whole += digits(group).slice(0, 3);
		if (decimals) return { tokens: next - at + 1, numbers: [whole, digits(decimals)], isPhone: false };
	}
	return { tokens: MOST_GROUPS, numbers: [whole], isPhone: false };
}

/** Example: `067-123-45-67`, `0(44)2345678`, `+380671234567`. */
const PHONE = /^[+(]?(?:38)?\(?0\(?\d{2}[\d()-]{7,11}[.,;]?$/;

/**
 * Digits of a phone number that is one token, without `38`; null where the token is none.
 *
 * @example
 * phoneDigits('+38(067)123-45-67') // '0671234567'
 */
export function phoneDigits(token: string): string | null {
	if (!PHONE.test(token) || !/[-()+]/.test(token)) return null;
	const number = withoutCountry(digits(token));
	return number.length === 10 ? number : null;
}

function withoutCountry(number: string): string {
	return number.length === 12 ? number.replace(/^38/, '') : number;
}

function digits(text: string): string {
	return text.replace(NOT_DIGITS, '');
}
