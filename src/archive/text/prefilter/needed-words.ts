import { foldUnit } from './fold-unit.ts';
import { type Part, partsOf } from './pattern-parts.ts';

/** What is known about the stretches that a part of a pattern matches. */
interface Needs {
	/** All of them, where they are few; null where they are many. */
	readonly all: readonly string[] | null;
	/** Words of which each of them holds one; null if none is known. */
	readonly words: readonly string[] | null;
}

const mostTogether = 64;
const mostWords = 600;
/** Between words of which a text needs both, wherever they stand. */
export const neededBeside = '\0';
/** Code units: longer words tell no more. */
const longWord = 6;
/** A class of more signs is any sign. */
const mostOfClass = 4;
const anything: Needs = { all: null, words: null };
const nothing: Needs = { all: [''], words: null };

/**
 * Words of which any text holds at least one where the pattern matches it, folded as `foldUnit` folds, or several that
 * are needed together: read from the pattern itself, so that they cannot fall behind it. Null if the pattern matches without any.
 *
 * Source: how RE2 and Google Code Search choose what to look at (R. Cox, “Regular Expression Matching with a Trigram
 * Index”).
 *
 * @example
 * neededWords(/(?<!\p{L})(?:діагноз|Хворі\p{L})\s\p{Lu}/iu) // ['діагноз', 'хворі']
 */
export function neededWords(pattern: RegExp): readonly string[] | null {
	return wordsOf(alternation(partsOf(pattern)));
}

function wordsOf({ all, words }: Needs): readonly string[] | null {
	return all ? useful(all) : words;
}

function useful(words: readonly string[]): readonly string[] | null {
	return words.length === 0 || words.includes('') ? null : words;
}

function alternation(ways: readonly (readonly Part[])[]): Needs {
	const known = ways.map(sequence);
	const all = known.flatMap((one) => one.all ?? []);
	if (known.every((one) => one.all) && all.length <= mostTogether * mostTogether) return { all, words: null };
	const words: string[] = [];
	for (const one of known) {
		const needed = wordsOf(one);
		if (!needed || words.length + needed.length > mostWords) return anything;
		for (const word of needed) words.push(word);
	}
	return { all: null, words };
}

/** Parts that are known whole make longer words together; words of several parts are needed together. */
function sequence(parts: readonly Part[]): Needs {
	const needed: (readonly string[] | null)[] = [];
	let run: readonly string[] = [''];
	let isWhole = true;
	for (const part of parts) {
		const { all, words } = needsOf(part);
		if (part.kind === 'around') needed.push(words);
		else if (all && all.length * run.length <= mostTogether) run = joined(run, all);
		else {
			isWhole = false;
			needed.push(useful(run), all ? null : words);
			run = all ?? [''];
		}
	}
	const lists = needed.filter((list) => list !== null);
	if (isWhole && lists.length === 0) return { all: run, words: null };
	return { all: null, words: together([...lists, useful(run)].filter((list) => list !== null)) };
}

/** The most telling about some lists of which each is needed, its words with those of the others as far as these are few. */
function together(lists: readonly (readonly string[])[]): readonly string[] | null {
	const [best, ...others] = [...lists].sort((one, other) => worth(other) - worth(one));
	if (!best) return null;
	return others.reduce(
		(all, other) =>
			worth(other) >= 1 && all.length * other.length <= mostTogether ? joined(all, other, neededBeside) : all,
		best,
	);
}

function joined(before: readonly string[], after: readonly string[], between = ''): readonly string[] {
	return before.flatMap((start) => after.map((end) => start + between + end));
}

function needsOf(part: Part): Needs {
	switch (part.kind) {
		case 'any':
			return anything;
		case 'signs': {
			const signs = [...new Set(part.signs.map(foldUnit))];
			return signs.length > mostOfClass ? anything : { all: signs, words: null };
		}
		case 'around':
			return part.isRefused ? nothing : { all: null, words: wordsOf(alternation(part.ways)) };
		case 'group':
			return repeated(alternation(part.ways), part.least, part.most);
	}
}

function repeated(once: Needs, least: number, most: number): Needs {
	if (least === 0) {
		const { all } = once;
		return all && most === 1 && all.length < mostTogether ? { all: ['', ...all], words: null } : anything;
	}
	let { all } = once;
	if (all && least > 1) {
		const [only] = all;
		if (all.length > 1 || only === undefined) return { all: null, words: wordsOf(once) };
		all = [only.repeat(Math.min(least, longWord))];
		if (least > longWord) return { all: null, words: useful(all) };
	}
	return all && least === most ? { all, words: null } : { all: null, words: wordsOf({ ...once, all }) };
}

/** Letters tell more than figures and signs, which every letter has. */
function worth(words: readonly string[]): number {
	let least = Number.POSITIVE_INFINITY;
	for (const word of words) {
		let sum = 0;
		for (const sign of word.slice(0, longWord)) sum += sign === ' ' ? 0.2 : /\p{L}/u.test(sign) ? 1 : 0.5;
		least = Math.min(least, sum);
	}
	return least;
}
