import type { Subject } from '../letter/subject.ts';
import type { SearchLanguage } from '../search/search-language.ts';
import { type SubjectFinder, subjectFinder } from './subject-finder.ts';

const lists = new WeakMap<readonly Subject[], SubjectList>();

/** A controlled list of subjects, ready to be asked. */
export interface SubjectList {
	readonly subjects: readonly Subject[];
	readonly finder: SubjectFinder;
	readonly subject: (id: string) => Subject | null;
	/** Ids of all wider subjects, the next one first. */
	readonly widerOf: (id: string) => string[];
	/** The next narrower subjects. */
	readonly narrowerOf: (id: string) => readonly Subject[];
}

/**
 * A country’s list of subjects, made once and kept.
 *
 * @throws Error if two subjects have one id, or a wider one does not come before its narrower ones
 */
export function subjectListOf(country: {
	readonly subjects: readonly Subject[];
	readonly search: SearchLanguage;
}): SubjectList {
	const known = lists.get(country.subjects);
	if (known) return known;
	const list = makeList(country.subjects, country.search);
	lists.set(country.subjects, list);
	return list;
}

function makeList(subjects: readonly Subject[], language: SearchLanguage): SubjectList {
	const byId = new Map<string, Subject>();
	for (const subject of subjects) {
		if (byId.has(subject.id)) throw new Error(`Two subjects of the list are called “${subject.id}”.`);
		if (subject.broader !== null && !byId.has(subject.broader))
			throw new Error(`The subject “${subject.id}” comes before its wider one, “${subject.broader}”.`);
		byId.set(subject.id, subject);
	}
	const narrower = Map.groupBy(subjects, ({ broader }) => broader);
	const widerOf = (id: string): string[] => {
		const broader = byId.get(id)?.broader ?? null;
		return broader === null ? [] : [broader, ...widerOf(broader)];
	};
	return {
		subjects,
		finder: subjectFinder(subjects, language),
		subject: (id) => byId.get(id) ?? null,
		widerOf,
		narrowerOf: (id) => narrower.get(id) ?? [],
	};
}
