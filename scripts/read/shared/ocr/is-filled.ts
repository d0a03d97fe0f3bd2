// «6» of «2327/6»
const hasGap = /[03569]/u;

/**
 * Whether a number has an «8» where another reading has a figure that blurred small print fills to one.
 *
 * @example
 * isFilled('2327/6', '2327/8') // true
 */
export function isFilled(said: string, value: string): boolean {
	const isAligned = said.length === value.length;
	return isAligned && Array.from(said).some((sign, at) => value[at] === '8' && hasGap.test(sign));
}
