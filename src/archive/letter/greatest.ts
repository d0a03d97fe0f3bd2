/**
 * The greatest of some numbers, or a number where there is none greater. A list may be longer than what can be given to
 * `Math.max` at once: a letter has as many lines as it likes.
 *
 * @example
 * greatest([3, 5]) // 5
 */
export function greatest(numbers: Iterable<number>, least = 0): number {
	let most = least;
	for (const number of numbers) if (number > most) most = number;
	return most;
}
