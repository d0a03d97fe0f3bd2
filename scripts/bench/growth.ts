import { mean } from './mean.ts';

/**
 * The exponent by which a quantity grows: the slope of the straight line through the logarithms, by least squares. 1 is
 * linear, 2 square.
 *
 * @param points sizes and quantities, both above zero; null if fewer than two sizes are given
 * @example
 * growthExponent([[1000, 2], [2000, 4]]) // 1
 */
export function growthExponent(
	points: readonly (readonly [size: number, quantity: number])[],
): number | null {
	const logs = points.map(([size, quantity]) => [Math.log(size), Math.log(quantity)] as const);
	const x = mean(logs.map(([size]) => size));
	const y = mean(logs.map(([, quantity]) => quantity));
	const spread = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
	if (points.length < 2 || spread === 0) return null;
	return logs.reduce((sum, [size, quantity]) => sum + (size - x) * (quantity - y), 0) / spread;
}
