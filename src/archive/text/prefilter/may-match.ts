import { foldCode } from './fold-unit.ts';
import { neededBeside, neededWords } from './needed-words.ts';

/** Places for signs: few of a letter's thousands fall together. */
const places = 1 << 16;
/** In front of a word's first signs. */
const before = 0;

/** By pattern the places of each word that it needs; null if it needs none. */
const wordsOf = new WeakMap<RegExp, readonly (readonly number[])[] | null>();
/** By place the number of the text that had it last: to begin a text costs nothing. */
const seen = new Uint8Array(places);
const lastNumber = 255;
let number = 0;
/** Finders ask of one text after another. */
let last: string | null = null;

/**
 * Whether a pattern can match in a text, by the words that it cannot do without: false is certain, and costs next to
 * nothing beside a search. Which signs, pairs and triples of signs a text holds is noted once for all patterns.
 *
 * @example
 * mayMatch('Про лавки у сквері', /діагноз\p{L}{0,2}\s/iu) // false
 */
export function mayMatch(text: string, pattern: RegExp): boolean {
	const words = neededBy(pattern);
	if (!words) return true;
	if (last !== text) note(text);
	for (const marks of words) if (holdsAll(marks)) return true;
	return false;
}

function holdsAll(marks: readonly number[]): boolean {
	for (const place of marks) if (seen[place] !== number) return false;
	return true;
}

function neededBy(pattern: RegExp): readonly (readonly number[])[] | null {
	const known = wordsOf.get(pattern);
	if (known !== undefined) return known;
	const words = neededWords(pattern)?.map((words) => words.split(neededBeside).flatMap(placesIn)) ?? null;
	wordsOf.set(pattern, words);
	return words;
}

function note(text: string): void {
	if (number === lastNumber) seen.fill(0);
	number = number === lastNumber ? 1 : number + 1;
	let first = before;
	let second = before;
	for (let at = 0; at < text.length; at += 1) {
		const third = foldCode(text.charCodeAt(at));
		seen[placeOf(before, before, third)] = number;
		seen[placeOf(before, second, third)] = number;
		seen[placeOf(first, second, third)] = number;
		first = second;
		second = third;
	}
	last = text;
}

/** A word's triples; its pair or its one sign where it is shorter. */
function placesIn(word: string): number[] {
	const codes = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
	const [first = before, second = before] = codes;
	if (codes.length === 0) return [];
	if (codes.length === 1) return [placeOf(before, before, first)];
	if (codes.length === 2) return [placeOf(before, first, second)];
	return codes.slice(2).map((third, at) => placeOf(codes[at] ?? before, codes[at + 1] ?? before, third));
}

function placeOf(first: number, second: number, third: number): number {
	const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) & (places - 1);
}
