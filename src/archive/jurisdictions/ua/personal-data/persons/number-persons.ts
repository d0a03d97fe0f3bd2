import { PersonIndex } from './person-index.ts';
import type { ShownName } from './shown-name.ts';

/**
 * Numbers the persons of a letter from 1 in the order in which it first names them: one surname without a contradicting
 * initial is one person. Nothing is kept: the same letter gives the same numbers again.
 */
export function numberPersons(names: readonly ShownName[]): ReadonlyMap<ShownName, number> {
	const persons = new PersonIndex();
	const numbers = new Map<ShownName, number>();
	const numberOf = new Map<object, number>();
	let last = 0;
	for (const name of [...names].sort((a, b) => a.start - b.start)) {
		const before = persons.find(name);
		const number = (before && numberOf.get(before)) ?? ++last;
		numbers.set(name, number);
		numberOf.set(name, number);
		persons.add(name);
	}
	return numbers;
}
