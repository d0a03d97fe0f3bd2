import { sentenceBoundary } from './sentence-boundary.ts';

/** Letters behind a value that are looked at. */
const reach = 120;
// «… 45 67. Запитання»
const endsHere = /^[»")]?[.!?](?:\s|$)/u;
const sentenceEnd = new RegExp(sentenceBoundary, 'u');

/**
 * What stands after a place in its sentence, at most 120 characters; nothing where the value ends it.
 *
 * @example
 * sentenceAfter('Тел. 5 – заявника; інше', 6) // ' – заявника'
 */
export function sentenceAfter(text: string, at: number): string {
	const after = text.slice(at, at + reach);
	if (endsHere.test(after)) return '';
	const end = after.search(sentenceEnd);
	return end === -1 ? after : after.slice(0, end);
}
