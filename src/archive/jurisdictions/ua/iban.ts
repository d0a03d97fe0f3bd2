/**
 * Whether a text is a Ukrainian IBAN with right check digits; spaces between its groups do not matter.
 *
 * Source: ISO 13616: UA, two check digits, bank code of six digits, account of nineteen; the whole modulo 97 is 1.
 *
 * @example
 * isIban('UA21 3223 1300 0002 6007 2335 6600 1') // true
 */
export function isIban(text: string): boolean {
	const iban = text.replace(/\s/gu, '').toUpperCase();
	if (!/^UA\d{27}$/.test(iban)) return false;
	// «U» is 30 and «A» is 10; one digit at a time keeps the number small.
	let rest = 0;
	for (const digit of `${iban.slice(4)}3010${iban.slice(2, 4)}`) rest = (rest * 10 + Number(digit)) % 97;
	return rest === 1;
}
