import type { FactAbout, FactValue } from './requisites/fact.ts';
import { requisites } from './requisites/index.ts';
import type { Requisite } from './requisites/requisite.ts';
import type { RequisiteWords } from './requisites/requisite-words.ts';
import type { Letter } from './schema.ts';

/** A requisite among the facts beside a letter, with its label in the page's language. */
export interface Fact {
	readonly label: string;
	readonly values: readonly FactValue[];
}

/** The requisites that are beside a letter's text, in their order; those that it does not have are left out. */
export function factsOf(letter: Letter, words: RequisiteWords, about: FactAbout): Fact[] {
	return requisites.flatMap(({ fact }: Requisite) => {
		const values = fact?.values(letter, words, about);
		return fact && values ? [{ label: words.say(fact.label), values }] : [];
	});
}
