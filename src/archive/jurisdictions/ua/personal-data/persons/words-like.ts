/**
 * A test for words (in small letters) out of a list, in which «*» ends what may go on in any way. Two letters decide for
 * nearly every word, for lists are asked about every word of a letter.
 *
 * @example
 * wordsLike('директор* мер').has('директорка') // true
 */
export function wordsLike(list: string): { has(lower: string): boolean } {
	const whole = new Set<string>();
	const beginnings = new Map<string, string[]>();
	for (const entry of list.split(/\s+/u)) {
		if (!entry.endsWith('*')) whole.add(entry);
		else {
			const begins = entry.slice(0, -1);
			const head = begins.slice(0, 2);
			beginnings.set(head, [...(beginnings.get(head) ?? []), begins]);
		}
	}
	whole.delete('');
	return {
		has: (lower) =>
			whole.has(lower) ||
			(beginnings.get(lower.slice(0, 2))?.some((begins) => lower.startsWith(begins)) ?? false),
	};
}
