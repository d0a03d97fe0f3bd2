import type { Subject } from '../../../letter/subject.ts';

/**
 * A subject in one line of the list.
 *
 * @param words parted by commas
 * @example
 * subject('waste', 'utilities', 'Відходи', 'Waste', 'сміття, вивезення відход*')
 */
export function subject(id: string, broader: string | null, uk: string, en: string, words: string): Subject {
	return { id, broader, labels: { uk, en }, words: words.split(/,\s*/) };
}
