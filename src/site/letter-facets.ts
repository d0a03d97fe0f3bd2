import type { Authority } from '#archive/letter/authority.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { subjectList } from './subject-list.ts';

/** Attributes of a letter's page that tell the search index what the letter can be filtered by. */
export interface LetterFacets {
	readonly 'data-pagefind-filter': string;
	readonly [attribute: `data-${string}`]: string;
}

/**
 * The values by which a letter can be filtered; one that it has not is left out. A letter on a subject is found under its
 * wider ones too, each in an attribute of its own, for Pagefind takes no list.
 *
 * @param hasThread whether the letter came with a request that the archive has
 */
export function letterFacets(letter: Letter, authority: Authority, hasThread: boolean): LetterFacets {
	const { widerOf } = subjectList();
	const subjects = new Set((letter.subjects?.are ?? []).flatMap((id) => [id, ...widerOf(id)]));
	const ofSubjects = [...subjects].map((id, at) => ['subject', at === 0 ? 'subject' : `subject-${at}`, id]);
	const values = [
		...Object.entries({
			authority: letter.authority,
			year: letter.date?.slice(0, 4),
			region: authority.region,
			kind: letter.inReplyTo || letter.request || hasThread ? 'reply' : 'other',
			outcome: letter.outcome?.is,
		}).map(([name, value]) => [name, name, value]),
		...ofSubjects,
	].filter(([, , value]) => value);
	return {
		'data-pagefind-filter': values.map(([name, attribute]) => `${name}[data-${attribute}]`).join(', '),
		...Object.fromEntries(values.map(([, attribute, value]) => [`data-${attribute}`, value])),
	};
}
