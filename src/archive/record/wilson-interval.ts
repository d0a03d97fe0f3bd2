/** Standard normal quantile of 95 %. */
const Z = 1.959964;

/**
 * The interval in which a share lies with 95 % confidence, by Wilson’s score (1927): honest for few letters and for shares
 * near 0 and 1, where the usual one is not.
 *
 * @returns shares from 0 to 1; the whole range where there is nothing to count
 * @example
 * wilsonInterval(3, 3) // { low: 0.438…, high: 1 }
 */
export function wilsonInterval(successes: number, total: number): { low: number; high: number } {
	if (total === 0) return { low: 0, high: 1 };
	const share = successes / total;
	const square = Z * Z;
	const middle = (share + square / (2 * total)) / (1 + square / total);
	const half =
		(Z / (1 + square / total)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
	return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
