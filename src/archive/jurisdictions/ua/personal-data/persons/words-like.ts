/** Words of a list that begin with the same two letters. */
interface Entry {
	readonly whole: Set<string>;
	readonly beginnings: string[];
}

/** More than any code of a letter. */
const codes = 0x1_00_00;

/**
 * A test for words (in small letters) out of a list, in which «*» ends what may go on in any way. Two letters decide for
 * nearly every word, for lists are asked about every word of a letter.
 *
 * @example
 * wordsLike('директор* мер').has('директорка') // true
 */
export function wordsLike(list: string): { has(lower: string): boolean } {
	const entries = new Map<number, Entry>();
	for (const written of list.split(/\s+/u)) {
		const word = written.replace('*', '');
		if (word === '') continue;
		const key = keyOf(word);
		const entry = entries.get(key) ?? { whole: new Set<string>(), beginnings: [] };
		entries.set(key, entry);
		if (written.endsWith('*')) entry.beginnings.push(word);
		else entry.whole.add(word);
	}
	return {
		has: (lower) => {
			const entry = entries.get(keyOf(lower));
			if (entry === undefined) return false;
			for (const begins of entry.beginnings) if (lower.startsWith(begins)) return true;
			return entry.whole.has(lower);
		},
	};
}

function keyOf(word: string): number {
	return word.length < 2 ? word.charCodeAt(0) : word.charCodeAt(0) * codes + word.charCodeAt(1);
}
