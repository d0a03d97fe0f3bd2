/**
 * Whether eight digits are an EDRPOU code with a right check digit.
 *
 * Source: the register's method: weights 1…7, for codes from 30000000 to 60000000 the weights 7, 1…6; the sum modulo
 * 11; where that is 10, every weight grows by 2 and the sum is taken again, 10 then counting as 0.
 *
 * @example
 * isEdrpou('32855961') // true
 */
export function isEdrpou(code: string): boolean {
	if (!/^\d{8}$/.test(code)) return false;
	const digits = Array.from(code, Number);
	const number = Number(code);
	const weights = number > 30_000_000 && number < 60_000_000 ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
	let rest = remainder(digits, weights);
	if (rest === 10) {
		rest =
			remainder(
				digits,
				weights.map((weight) => weight + 2),
			) % 10;
	}
	return digits[7] === rest;
}

function remainder(digits: readonly number[], weights: readonly number[]): number {
	return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11;
}
