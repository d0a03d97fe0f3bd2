/**
 * What a search finds now but did not find at the last visit.
 *
 * @example
 * freshOf(['a', 'b'], ['c', 'b']) // ['c']
 */
export function freshOf(seen: readonly string[], now: readonly string[]): string[] {
	const known = new Set(seen);
	return now.filter((id) => !known.has(id));
}
