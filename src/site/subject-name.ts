import { subjectList } from './subject-list.ts';

/** The name of a subject in a language of the interface; else in the first language of the list; else its id. */
export function subjectName(id: string, language: string): string {
	const labels = subjectList().subject(id)?.labels ?? {};
	return labels[language] ?? Object.values(labels)[0] ?? id;
}
