import type { Authority } from '#archive/letter/authority.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { subjectList } from './subject-list.ts';

/** Attributes of a letter's page that tell the search index what the letter can be filtered by. */
export interface LetterFacets {
	readonly 'data-pagefind-filter': string;
	readonly [attribute: `data-${string}`]: string;
}

/**
 * The values by which a letter can be filtered; those that it lacks are left out. A letter on a subject is also found under its
 * broader ones, each in an attribute of its own, because Pagefind does not accept lists.
 *
 * @param hasThread whether the letter came with a request that the archive has
 */
export function letterFacets(letter: Letter, authority: Authority, hasThread: boolean): LetterFacets {
	const { widerOf } = subjectList();
	const subjects = new Set((letter.subjects?.are ?? []).flatMap((id) => [id, ...widerOf(id)]));
	const values = Object.entries({
		authority: letter.authority,
		year: letter.date?.slice(0, 4),
		region: authority.region,
		kind: letter.kind ?? (letter.inReplyTo || letter.request || hasThread ? 'reply' : 'other'),
		outcome: letter.outcome?.is,
	}).map(([name, value]) => ({ name, attribute: name, value }));
	const ofSubjects = [...subjects].map((value, at) => ({
		name: 'subject',
		attribute: at === 0 ? 'subject' : `subject-${at}`,
		value,
	}));
	const all = [...values, ...ofSubjects].filter(({ value }) => value);
	// The last one can say its value at once (Pagefind’s inline form), which spares a letter's page some bytes.
	const last = all.pop();
	return {
		'data-pagefind-filter': [
			...all.map(({ name, attribute }) => `${name}[data-${attribute}]`),
			`${last?.name}:${last?.value}`,
		].join(', '),
		...Object.fromEntries(all.map(({ attribute, value }) => [`data-${attribute}`, value])),
	};
}
