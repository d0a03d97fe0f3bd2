import { isFirstName } from '../../first-names.ts';
import type { Word } from './letter-words.ts';
import { type ShownName, shownName } from './shown-name.ts';

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
	const initials = letters.length > 0 ? { initials: letters.map(({ lower }) => lower) } : {};
	return shownName(words, from, to, { surname, given, ...initials });
}
