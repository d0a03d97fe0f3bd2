import type { Word } from './letter-words.ts';

// «Вигадана», not «МВС», «Kyiv»
const written = /^\p{Script=Cyrillic}.*\p{Ll}/u;

/** Whether a word is written as surnames are in the midst of a sentence: three Cyrillic letters at least, not all capitals. */
export function isWrittenAsName({ text, initial }: Word): boolean {
	return text.length >= 3 && !initial && written.test(text);
}
