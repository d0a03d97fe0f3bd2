/** Possible steps between ticks, times a power of ten. */
const steps = [1, 2, 5, 10];

/**
 * Round values of an axis from 0 to at least the greatest value, whole numbers: 0, 20, 40, 60.
 *
 * @param most maximum number of ticks above 0
 * @example
 * axisTicks(57, 4) // [0, 20, 40, 60]
 */
export function axisTicks(greatest: number, most: number): number[] {
	const rough = Math.max(1, greatest) / most;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, (steps.find((one) => one * power >= rough) ?? 10) * power);
	return Array.from({ length: Math.ceil(Math.max(1, greatest) / step) + 1 }, (_, at) => at * step);
}
