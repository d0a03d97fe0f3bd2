import type { Span } from '../../../letter/span.ts';
import { lastIndexOf } from './last-index-of.ts';
import { ownerWords } from './owner-words.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';

// «особистий », «домашній телефон: », «особистий моб. номер », «особистий номер директора »; not «запис на особистий прийом: »
const ownPhone =
	/(?<!\p{L})(?:особист|домашн)\p{L}{1,4}\s{1,2}(?:(?:номер|тел|моб)\p{L}{0,8}[\s.:]{1,3}){0,2}(?:(?<=(?:номер|тел|моб)\p{L}{0,8}[\s.:]{1,3})(?:\p{L}{3,20}[\s:–-]{1,3}){1,3})?$/iu;

/** Whose a value is, by the words around it in its sentence. */
export type Owner = 'private' | 'public' | 'nobody';

/**
 * Whose a contact is: an office's, a post's, a hot line's, or a private person's, by the nearest word that says so in
 * front of it in the sentence, else behind it. Words for people in the plural («для запитувачів») name nobody.
 *
 * Source: law 2297-VI, art. 5 (2): data of a person who holds a post, in that post, are no confidential ones; law
 * 2939-VI, art. 15 and 16: bodies publish how to reach them.
 *
 * @example
 * ownerOf('Телефон заявника: 20-00-01', { start: 18, end: 26 }) // 'private'
 */
export function ownerOf(text: string, span: Span): Owner {
	const before = sentenceBefore(text, span.start);
	const { privateRole, publicRole, labelled } = ownerWords;
	const person = lastIndexOf(before, privateRole);
	const office = lastIndexOf(before, publicRole);
	if (ownPhone.test(before)) return 'private';
	if (labelled.test(before)) return 'public';
	if (person !== -1) return 'private';
	if (office !== -1) return 'public';
	const after = sentenceAfter(text, span.end);
	const personAfter = after.search(privateRole);
	const officeAfter = after.search(publicRole);
	if (personAfter !== -1 && (officeAfter === -1 || personAfter < officeAfter)) return 'private';
	return officeAfter !== -1 ? 'public' : 'nobody';
}
