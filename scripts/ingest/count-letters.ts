import type { Result } from './result.ts';

/** What happened to the letters of one source. */
export interface SourceCounts {
	/** The source, as results name it. */
	readonly file: string;
	/** Letters and unreadable parts in it; 1 if it could not be opened. */
	readonly letters: number;
	/** Now in the archive, with doubts or without. */
	readonly written: number;
	readonly unchanged: number;
	readonly refused: number;
}

/** A source with the result for each of its letters. */
export interface IngestedSource {
	readonly file: string;
	/** Counted when the source was read, before any letter was taken. */
	readonly letters: number;
	readonly results: readonly Result[];
}

/**
 * Counts what happened to a source's letters.
 *
 * @example
 * countLetters({ file: 'a.txt', letters: 1, results: [{ status: 'review', … }] })
 * // { file: 'a.txt', letters: 1, written: 1, unchanged: 0, refused: 0 }
 */
export function countLetters({ file, letters, results }: IngestedSource): SourceCounts {
	const count = (...of: Result['status'][]) => results.filter(({ status }) => of.includes(status)).length;
	return {
		file,
		letters,
		written: count('written', 'review'),
		unchanged: count('unchanged'),
		refused: count('refused'),
	};
}

/**
 * Sources that lost a letter: not all were written, unchanged or refused, or one overwrote another of the
 * same run, or is not in the archive.
 *
 * @param knows says whether the archive has a letter
 */
export function lostLetters(
	sources: readonly IngestedSource[],
	knows: (id: string) => boolean,
): SourceCounts[] {
	const taken = new Set<string>();
	return sources.flatMap((source) => {
		const counts = countLetters(source);
		const { letters, written, unchanged, refused } = counts;
		const fine = source.results.map(({ id, status }) => {
			if (status === 'refused') return id === null;
			if (id === null || !knows(id)) return false;
			return status === 'unchanged' || (!taken.has(id) && taken.add(id).has(id));
		});
		return letters === written + unchanged + refused && fine.every(Boolean) ? [] : [counts];
	});
}
