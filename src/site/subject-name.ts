import { subjectList } from './subject-list.ts';

/** What a subject is called in a language of the interface; in the list’s first where it has no such name, else its id. */
export function subjectName(id: string, language: string): string {
	const labels = subjectList().subject(id)?.labels ?? {};
	return labels[language] ?? Object.values(labels)[0] ?? id;
}
