import type { Word } from './letter-words.ts';

// «, 2009 р», « (05.06.2009 р»
const birth = /^\s?[,(]?\s?(?:\d{1,2}\.\d{1,2}\.)?\d{4}\s?$/u;

/** Whether a year of birth stands behind a word: «Вигадана, 2009 р.н.», «Азалія (05.06.2009 р. н.)». */
export function isBorn(words: readonly Word[], at: number): boolean {
	const [year, born] = [words[at + 1], words[at + 2]];
	if (!year || !born || !/^(?:р|року)$/u.test(year.lower)) return false;
	return birth.test(year.before) && born.lower.startsWith('н');
}
