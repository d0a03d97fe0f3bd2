/**
 * Replaces names that a person may have chosen with neutral ones, always the same for the same name, numbered in the order in which they
 * are met; names that programs make stay.
 *
 * @param isMade whether a program makes such a name
 * @param write a name of ours, by its number from 1; unlike any that a program makes
 * @example
 * const neutral = neutralNames((name) => name === 'Normal', (n) => `_own${n}`)
 * neutral('Лист Зразкової') // '_own1'
 * neutral('Normal') // 'Normal'
 */
export function neutralNames(
	isMade: (name: string) => boolean,
	write: (n: number) => string,
): (name: string) => string {
	const given = new Map<string, string>();
	return (name) => {
		if (isMade(name)) return name;
		const known = given.get(name) ?? write(given.size + 1);
		given.set(name, known);
		return known;
	};
}
