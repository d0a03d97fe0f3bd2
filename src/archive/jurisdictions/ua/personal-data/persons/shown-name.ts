import type { Span } from '../../../../letter/span.ts';
import type { Word } from './letter-words.ts';

/** A name as a letter writes it: places of its parts among the letter's words. */
export interface ShownName extends Span {
	/** Index of its first word, and of the one after its last. */
	readonly from: number;
	readonly to: number;
	readonly surname: Word | null;
	readonly given: Word | null;
	readonly patronymic: Word | null;
	/** First letters of given name and patronymic, as written or as the names begin, small. */
	readonly initials: readonly string[];
}

/** What is known of a name; what is left out it does not have. */
type Parts = Partial<Pick<ShownName, 'surname' | 'given' | 'patronymic' | 'initials'>>;

/**
 * The name that stands in some of the words, with the full stop of an initial at its end.
 *
 * @param to index after its last word
 * @param parts initials are those of given name and patronymic unless they are given
 * @example
 * shownName(wordsOf('Вигадка Остап'), 0, 2, { surname, given }).initials // ['о']
 */
export function shownName(words: readonly Word[], from: number, to: number, parts: Parts): ShownName {
	const { surname = null, given = null, patronymic = null } = parts;
	const last = words[to - 1];
	const start = words[from]?.start ?? 0;
	const end = (last?.end ?? start) + (last?.initial ? 1 : 0);
	const initials = parts.initials ?? firstLetters(given, patronymic);
	return { from, to, start, end, surname, given, patronymic, initials };
}

function firstLetters(...names: readonly (Word | null)[]): string[] {
	return names.flatMap((name) => (name ? [name.lower.charAt(0)] : []));
}
