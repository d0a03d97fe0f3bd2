import type { Span } from '../../../letter/span.ts';
import { ownerWords } from './owner-words.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';

/** Whether a private person is named by a role in the sentence, on either side. */
export function isBesidePerson(text: string, { start, end }: Span): boolean {
	const { privateRole } = ownerWords;
	return (
		sentenceBefore(text, start).search(privateRole) !== -1 ||
		sentenceAfter(text, end).search(privateRole) !== -1
	);
}
