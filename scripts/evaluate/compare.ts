import { withOneApostrophe } from '#archive/text/apostrophes.ts';
import { evaluations } from './evaluations.ts';
import { type Expected, expectedAt } from './expected.ts';
import type { Found } from './found-in.ts';

/**
 * `right`: the same, or rightly nothing; `wrong`: another value; `missed`: nothing where there is a value; `extra`: a
 * value where there is none.
 */
export type Outcome = 'right' | 'wrong' | 'missed' | 'extra';

/** One field of one letter, with both values for a person who may see them. */
export interface Compared {
	/** Name of the value, e.g. `signatory post`. */
	readonly field: string;
	readonly outcome: Outcome;
	readonly expected: string | null;
	readonly actual: string | null;
}

const identity = new Set(evaluations.flatMap(({ name, identity }) => (identity ? [name] : [])));

/**
 * Compares what a letter should give with what was read. A field that is not expected is not compared; null expects
 * nothing. Of a letter that was refused everything is missed.
 *
 * @param found null if the letter was refused
 * @example
 * compareLetter({ date: '2031-02-03' }, { …, date: null })
 * // [{ field: 'date', outcome: 'missed', expected: '2031-02-03', actual: null }]
 */
export function compareLetter(expected: Expected, found: Found | null): Compared[] {
	return evaluations.flatMap(({ name: field, key, digits }): Compared[] => {
		const value = expectedAt(expected, key);
		if (value === undefined) return [];
		if (!found) return [{ field, outcome: 'missed', expected: value, actual: null }];
		const candidates = found.get(field) ?? [];
		const outcome = outcomeOf(value, candidates, digits ? digitsOf : folded);
		return [{ field, outcome, expected: value, actual: candidates[0] ?? null }];
	});
}

/** Dates and indexes are a letter's address: a wrong one is worse than none. */
export function isWrongIdentity({ field, outcome }: Compared): boolean {
	return identity.has(field) && (outcome === 'wrong' || outcome === 'extra');
}

function outcomeOf(
	expected: string | null,
	candidates: readonly string[],
	fold: (text: string) => string,
): Outcome {
	if (expected === null) return candidates.length === 0 ? 'right' : 'extra';
	if (candidates.length === 0) return 'missed';
	return candidates.some((candidate) => fold(candidate) === fold(expected)) ? 'right' : 'wrong';
}

/** Blanks, quotes, apostrophes, dashes and case say nothing; «; » parts addressees that are on lines of their own. */
function folded(text: string): string {
	return withOneApostrophe(text)
		.replace(/; /gu, ' ')
		.replace(/[«»„“”"]/gu, '"')
		.replace(/\s*[-‐‑‒–—]\s*/gu, '-')
		.replace(/\s+/gu, ' ')
		.trim()
		.toLowerCase();
}

function digitsOf(text: string): string {
	return text.replace(/\D/gu, '');
}
