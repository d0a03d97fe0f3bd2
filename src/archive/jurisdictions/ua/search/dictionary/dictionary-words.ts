import type { DictionaryEntry, DictionaryReader, DictionaryWord } from '../../../../search/dictionary.ts';
import { foldForSearch } from '../../../../search/fold-for-search.ts';
import { letters } from '../letters.ts';
import { stemWord } from '../stem-word.ts';
import { positiveOf } from './positive-of.ts';
import { unlikeForms } from './unlike-forms.ts';

/** Letters that no folding changes. */
const FOLDED = /^[а-ик-щьюяєі]+$/;
/** Small letters that are folded one by one. */
const SMALL = /^[а-щьюяєіїґ']+$/;
const FOLDABLE = /[йїґ']/g;
const FOLDS: Readonly<Record<string, string>> = { й: 'и', ї: 'і', ґ: 'г' };
/** Example: `надаватися`, of `надавати`. */
const REFLEXIVE = /(?<=ти)ся$/;
const INFINITIVE = /ти$/;
/** Longer words keep their first two letters in every form; day, дня, is short. */
const LONGEST_CHANGING = 5;

/** Example: `виконано`, `відкрито`: what a verb and its passive participle (виконаний) share. */
const PASSIVE = /(?<=[нт])о$/;
/** Example: `виконаний`; shorter ones (даний) are more often words of their own. */
const PARTICIPLE = /^(.{4,}[нт])ий$/;
const ADJECTIVE = /ий$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * The dictionary's words that matter to an archive, each with its folded forms: those that it uses, a verb with its
 * reflexive and its participle, an adjective with its degrees; then words that it does not use, as far as the stems of used
 * words would claim their forms.
 *
 * @param vocabulary how often the archive has each word, folded
 * @param entries the dictionary; read twice
 */
export function dictionaryWords(
	vocabulary: ReadonlyMap<string, number>,
	entries: DictionaryReader,
): DictionaryWord[] {
	const wanted = likelyWords(vocabulary.keys());
	const verbOf = new Map<string, string>();
	const used: DictionaryEntry[] = [];
	for (const entry of withListedForms(entries(wanted))) {
		const passive = INFINITIVE.test(entry.word) && entry.forms.find((form) => PASSIVE.test(form));
		if (passive) verbOf.set(passive, entry.word);
		if (entry.forms.some((form) => vocabulary.has(folded(form)))) used.push(entry);
	}
	const families = new Map<string, Set<string>>();
	const known: DictionaryWord[] = unlikeWords(vocabulary);
	for (const { word, forms } of used) {
		const family = familyOf(word, verbOf);
		if (!family) known.push({ forms: [...new Set(forms.map(folded))], kind: kindOf(word) });
		else if (!families.has(family)) families.set(family, new Set([folded(family)]));
	}
	const usedForms = new Set([...known.flatMap(({ forms }) => forms), ...used.flatMap(allFolded)]);
	const stems = new Set([...usedForms, ...vocabulary.keys()].map(stemWord));
	const strangers: DictionaryWord[] = [];
	for (const { word, forms } of withListedForms(entries(wanted))) {
		const name = familyOf(word, verbOf);
		const family = name ? families.get(name) : undefined;
		if (family) for (const form of forms) family.add(folded(form));
		if (family || REFLEXIVE.test(word)) continue;
		// Of other verbs only the infinitive: their short forms are more often those of nouns that the dictionary has in part.
		const likely = (INFINITIVE.test(word) ? [word] : forms).map(folded);
		const claimed = likely.filter((form) => !usedForms.has(form) && stems.has(stemWord(form)));
		if (claimed.length > 0) strangers.push({ forms: [...new Set(claimed)], kind: kindOf(word) });
	}
	for (const [name, forms] of families) known.push({ forms: [...forms], kind: kindOf(name) });
	return [...withoutChances(known, vocabulary), ...strangers];
}

/**
 * Whose forms a word's forms are, where the dictionary has it apart: those of a verb without «ся», of the verb that a passive
 * participle is of, of the adjective that a degree is of; null for a word of its own.
 *
 * @example
 * familyOf('надаватися', verbOf) // 'надавати'
 * familyOf('виконаний', new Map([['виконано', 'виконати']])) // 'виконати'
 * familyOf('важливіший', verbOf) // 'важливий'
 */
function familyOf(word: string, verbOf: ReadonlyMap<string, string>): string | null {
	const active = word.replace(REFLEXIVE, '');
	if (INFINITIVE.test(active)) return active;
	if (CAPITAL.test(word) || !ADJECTIVE.test(word)) return null;
	const [, passive] = PARTICIPLE.exec(word) ?? [];
	return (passive && verbOf.get(`${passive}о`)?.replace(REFLEXIVE, '')) || positiveOf(word);
}

function kindOf(word: string): DictionaryWord['kind'] {
	if (CAPITAL.test(word)) return 'name';
	return INFINITIVE.test(word) ? 'verb' : 'word';
}

function unlikeWords(vocabulary: ReadonlyMap<string, number>): DictionaryWord[] {
	return unlikeForms
		.map((forms) => forms.map(folded))
		.filter((forms) => forms.some((form) => vocabulary.has(form)))
		.map((forms) => ({ forms, kind: 'word' }));
}

function allFolded({ forms }: DictionaryEntry): string[] {
	return forms.map(folded);
}

/** Tells words that can have a form among these, by their beginnings: most of a dictionary is no word of a small archive. */
function likelyWords(vocabulary: Iterable<string>): (word: string) => boolean {
	const beginnings = new Set([...vocabulary].map((word) => word.slice(0, 2)));
	return (word) => word.length <= LONGEST_CHANGING || beginnings.has(folded(word.slice(0, 3)).slice(0, 2));
}

/** Example: `містами`, `вікнами`: the stem has no ending in the genitive plural. */
const PLURAL = /(?<=.{2})ами$/;
/** Example: `міст`, `вікон`, `звітів`, but not `містом`. */
const GENITIVE_PLURAL = /(?:[^аеєиіїоуюяь]|ей|ь)$/;
const NO_GENITIVE = /(?:[оеє]м|[ая]м|[ая]х)$/;

/** A noun with the genitive plural that the dictionary forgets: «міст», «вистав». */
function withGenitive(entry: DictionaryEntry): DictionaryEntry {
	const plural = entry.forms.find((form) => PLURAL.test(form));
	if (!plural || entry.forms.some((form) => GENITIVE_PLURAL.test(form) && !NO_GENITIVE.test(form)))
		return entry;
	return { word: entry.word, forms: [...entry.forms, plural.replace(PLURAL, '')] };
}

/** Words that the dictionary lists form by form (позов, позову, позовом), each as one: those of a stem. */
function* withListedForms(entries: Iterable<DictionaryEntry>): Generator<DictionaryEntry> {
	const listed = new Map<string, string[]>();
	for (const entry of entries) {
		if (entry.forms.length > 1) yield withGenitive(entry);
		else {
			const stem = stemWord(folded(entry.word));
			listed.set(stem, [...(listed.get(stem) ?? []), entry.word]);
		}
	}
	for (const forms of listed.values()) yield { word: forms[0] ?? '', forms };
}

/**
 * Leaves out words of which the archive has one form that is not their first, where that is a stem of a word that it has in
 * several: «вистав» is of «вистава», whose plural the dictionary lacks, and not of «вистати».
 */
function withoutChances(
	words: readonly DictionaryWord[],
	vocabulary: ReadonlyMap<string, number>,
): DictionaryWord[] {
	const usedForms = words.map(({ forms }) => forms.filter((form) => vocabulary.has(form)));
	const stems = new Set(
		usedForms.filter((forms) => forms.length > 1).flatMap((forms) => forms.map(stemWord)),
	);
	return words.filter(({ forms }, at) => {
		const [only = '', ...more] = usedForms[at] ?? [];
		return more.length > 0 || only === forms[0] || !stems.has(only);
	});
}

function folded(form: string): string {
	if (FOLDED.test(form)) return form;
	if (!SMALL.test(form)) return foldForSearch(form, { letters }).replaceAll('-', '');
	return form.replace(FOLDABLE, (letter) => FOLDS[letter] ?? '');
}
