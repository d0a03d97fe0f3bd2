import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterIn } from '#store/letters/letter-in.ts';
import { plainSpace } from './plain-space.ts';

/** Example: `letters/12345678/2018/25-k.md`. */
const letter = /^letters\/.+\.md$/;
/** What a person has unmasked or masked, and what a doubt was about: these are not requisites. */
const notRequisites: ReadonlySet<string> = new Set(['keep', 'mask', 'reviewed', 'source', 'id']);
/** What lists and links say of every letter, in figures too. */
const everywhere: ReadonlySet<string> = new Set(['registrationIndex']);
const hasCapital = /\p{Lu}/u;

/**
 * Whole values of the requisites of a site's letters that could name somebody: titles, bodies, whoever signs. They are looked
 * at in their letters, which show whose they are; lists show each by itself. Their indexes and ids
 * are among them.
 *
 * @param files of the site
 */
export function* requisiteValues(dir: string, files: readonly string[]): Generator<string> {
	for (const file of files) {
		if (!letter.test(file)) continue;
		const stored = letterIn(readFileSync(join(dir, file)));
		if (!stored) continue;
		yield stored.letter.id;
		for (const [key, value] of Object.entries(stored.letter))
			if (!notRequisites.has(key)) yield* textsIn(value, key);
	}
}

function* textsIn(value: unknown, key: string): Generator<string> {
	if (typeof value === 'string') {
		if (hasCapital.test(value) || everywhere.has(key)) yield plainSpace(value);
	} else if (typeof value === 'object' && value !== null)
		for (const [inner, part] of Object.entries(value)) yield* textsIn(part, inner);
}
