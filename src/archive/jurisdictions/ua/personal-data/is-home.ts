import type { Span } from '../../../letter/span.ts';
import { lastIndexOf } from './last-index-of.ts';
import { ownerWords } from './owner-words.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';

/** Whether words around a place say that a person lives or owns there, and no firm or office does. */
export function isHome(text: string, span: Span): boolean {
	const before = sentenceBefore(text, span.start);
	const { privateRole, bodyWord } = ownerWords;
	const person = lastIndexOf(before, privateRole);
	const body = lastIndexOf(before, bodyWord);
	if (person !== -1) return person > body;
	if (body !== -1) return false;
	const after = sentenceAfter(text, span.end);
	const personAfter = after.search(privateRole);
	const bodyAfter = after.search(bodyWord);
	return personAfter !== -1 && (bodyAfter === -1 || personAfter < bodyAfter);
}
