import type { SearchLanguage } from '../search/search-language.ts';
import { type TraitLetter, traitsOf } from './traits-of.ts';

/** How letters are compared. */
export interface Comparison<One> {
	readonly language: SearchLanguage;
	/** Letters that one letter points back to at most, and letters that point back to it and are told at most. */
	readonly most: number;
	/** Letters that a page names together anyway, as those of one matter. */
	readonly areTogether: (one: One, other: One) => boolean;
}

/** The last letters that had a trait, of which one is looked for. */
const lastHaving = 16;
/** Traits that two letters must share: one alone is chance. */
const fewestShared = 2;

/**
 * Which letters are related: those that share traits (words of the title, subjects, acts they name, the body) that few
 * letters have; each counts by its rarity (inverse document frequency, Spärck Jones 1972) in powers of two.
 *
 * A letter points back to letters before it, by what was known then; they point forward to the first that do so.
 * So a new letter changes the pages of as many letters as it points back to, however large the archive is.
 *
 * @param letters in the order in which the archive got them
 * @returns the letters related to each that has any: those before it, the nearest first, then those after it. Linear.
 */
export function relatedLetters<One extends TraitLetter>(
	letters: readonly One[],
	{ language, most, areTogether }: Comparison<One>,
): ReadonlyMap<string, readonly One[]> {
	const having = new Map<string, Having>();
	const back = new Map<One, One[]>();
	const forward = new Map<One, One[]>();
	for (const [place, letter] of letters.entries()) {
		const traits = traitsOf(letter, language);
		const near = nearest(traits, having, place)
			.flatMap((at) => letters[at] ?? [])
			.filter((other) => !areTogether(letter, other))
			.slice(0, most);
		if (near.length > 0) back.set(letter, near);
		for (const other of near) {
			const after = forward.get(other) ?? [];
			if (after.length < most) forward.set(other, [...after, letter]);
		}
		for (const trait of traits) note(having, trait, place);
	}
	return new Map(
		letters.flatMap((letter) => {
			const related = [...(back.get(letter) ?? []), ...(forward.get(letter) ?? [])];
			return related.length > 0 ? [[letter.id, related] as const] : [];
		}),
	);
}

/** Letters with a trait so far. */
interface Having {
	count: number;
	/** Places of the last ones. */
	readonly last: number[];
}

function note(having: Map<string, Having>, trait: string, place: number): void {
	const found = having.get(trait) ?? { count: 0, last: [] };
	having.set(trait, found);
	found.count += 1;
	found.last.push(place);
	if (found.last.length > lastHaving) found.last.shift();
}

/** Places of letters before this one that share rare traits with it; of equally near ones the later first. */
function nearest(traits: readonly string[], having: ReadonlyMap<string, Having>, before: number): number[] {
	const found = new Map<number, { shared: number; weight: number }>();
	for (const trait of traits) {
		const { count, last } = having.get(trait) ?? { count: 0, last: [] };
		const weight = count > 0 ? Math.floor(Math.log2(before / count)) : 0;
		if (weight === 0) continue;
		for (const place of last) {
			const { shared, weight: sum } = found.get(place) ?? { shared: 0, weight: 0 };
			found.set(place, { shared: shared + 1, weight: sum + weight });
		}
	}
	return [...found]
		.filter(([, { shared }]) => shared >= fewestShared)
		.sort(([a, one], [b, other]) => other.weight - one.weight || b - a)
		.map(([place]) => place);
}
