/** As many results are kept by default: the words of some thousand letters. */
const kept = 50_000;

/**
 * A function that works out once what it gives for a text, and keeps it: letters use the same few words again and again.
 * Where it has kept as many results as it may, it begins anew.
 *
 * @param most results that are kept
 * @param longest text whose result is kept, in UTF-16 units
 *
 * @example
 * const length = remembered((word: string) => word.length);
 * length('лист') // 4, counted
 * length('лист') // 4, remembered
 */
export function remembered<T extends object | string | number | boolean | null>(
	make: (text: string) => T,
	most = kept,
	longest = Number.POSITIVE_INFINITY,
): (text: string) => T {
	const results = new Map<string, T>();
	return (text) => {
		const before = results.get(text);
		if (before !== undefined) return before;
		if (results.size >= most) results.clear();
		const made = make(text);
		if (text.length <= longest) results.set(text, made);
		return made;
	};
}
