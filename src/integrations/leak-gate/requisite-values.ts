import type { Letter } from '#archive/letter/schema.ts';
import { plainSpace } from './plain-space.ts';

/** What a person has unmasked or masked, and what a doubt was about: these are not requisites. */
const notRequisites: ReadonlySet<string> = new Set(['keep', 'mask', 'reviewed', 'source', 'id']);
/** What lists and links say of every letter, in figures too. */
const everywhere: ReadonlySet<string> = new Set(['registrationIndex']);
const hasCapital = /\p{Lu}/u;

/**
 * Whole values of a letter’s requisites that could name somebody: titles, bodies, whoever signs. They are looked
 * at in their letters, which show whose they are; lists show each by itself. Its index and id
 * are among them.
 */
export function* requisiteValues(letter: Letter): Generator<string> {
	yield letter.id;
	for (const [key, value] of Object.entries(letter)) if (!notRequisites.has(key)) yield* textsIn(value, key);
}

function* textsIn(value: unknown, key: string): Generator<string> {
	if (typeof value === 'string') {
		if (hasCapital.test(value) || everywhere.has(key)) yield plainSpace(value);
	} else if (typeof value === 'object' && value !== null)
		for (const [inner, part] of Object.entries(value)) yield* textsIn(part, inner);
}
