/**
 * Pairs of versions that a reader can compare: each with the one before it, and each with the first. A pair once there
 * stays, whatever versions follow, so that its address is permanent.
 *
 * @param count how many versions the letter has
 * @example
 * comparedVersions(3) // [[1, 2], [1, 3], [2, 3]]
 */
export function comparedVersions(count: number): [from: number, to: number][] {
	return Array.from({ length: Math.max(0, count - 1) }, (_, at): [number, number][] => {
		const to = at + 2;
		return to === 2
			? [[1, 2]]
			: [
					[1, to],
					[to - 1, to],
				];
	}).flat();
}
