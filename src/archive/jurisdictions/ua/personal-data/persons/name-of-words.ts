import { isFirstName } from '../../first-names.ts';
import type { Word } from './letter-words.ts';
import type { ShownName } from './name-shapes.ts';

/**
 * A name of words that stand one after another, none of which its form tells apart: the first given name of a list is the
 * given name, the first other word the surname, single letters are initials.
 */
export function nameOfWords(words: readonly Word[], from: number, to: number): ShownName {
	const run = words.slice(from, to);
	const letters = run.filter(({ text }) => text.length === 1);
	const parts = run.filter(({ text }) => text.length > 1);
	const given = parts.find(({ text }) => isFirstName(text)) ?? null;
	const surname = parts.find((word) => word !== given) ?? null;
	const [first, last] = [words[from], words[to - 1]];
	return {
		...{ from, to, start: first?.start ?? 0, end: (last?.end ?? 0) + (last?.initial ? 1 : 0) },
		...{ surname, given, patronymic: null },
		initials: letters.length > 0 ? letters.map(({ lower }) => lower) : given ? [given.lower.charAt(0)] : [],
	};
}
