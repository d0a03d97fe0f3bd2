import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A letter and the file of its expected values. */
export interface Pair {
	readonly source: string;
	readonly expected: string;
}

const ending = '.expected.json';
// «25.yml»: a person's corrections, no letter
const sidecar = /\.ya?ml$/iu;

/**
 * The letters of a folder, and of those below it, that have a `NAME.expected.json` beside them, sorted by path.
 *
 * @example
 * findPairs('letters') // [{ source: 'letters/01.pdf', expected: 'letters/01.expected.json' }]
 */
export function findPairs(folder: string): Pair[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
	const expected = new Set(names.filter((name) => name.endsWith(ending)));
	const here = names.flatMap((name) => {
		const beside = `${name.replace(/\.[^.]*$/u, '')}${ending}`;
		if (expected.has(name) || sidecar.test(name) || !expected.has(beside)) return [];
		return [{ source: join(folder, name), expected: join(folder, beside) }];
	});
	const below = entries
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => findPairs(join(folder, name)));
	return [...here, ...below].sort((a, b) => (a.source < b.source ? -1 : 1));
}
