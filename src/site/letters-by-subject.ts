import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { subjectList } from './subject-list.ts';

/** Letters on each subject of the list and its narrower ones, in their order; subjects in the list’s order. */
export function lettersBySubject(
	letters: readonly ListedLetter[],
): ReadonlyMap<string, readonly ListedLetter[]> {
	const list = subjectList();
	const found = new Map<string, ListedLetter[]>(list.subjects.map(({ id }) => [id, []]));
	for (const letter of letters) {
		const said = letter.subjects?.are ?? [];
		for (const id of new Set(said.flatMap((one) => [one, ...list.widerOf(one)]))) found.get(id)?.push(letter);
	}
	return new Map([...found].filter(([, of]) => of.length > 0));
}
