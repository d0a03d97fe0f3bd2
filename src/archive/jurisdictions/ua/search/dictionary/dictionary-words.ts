import type {
	DictionaryEntry,
	DictionaryReader,
	DictionaryWord,
	WantedWord,
} from '../../../../search/dictionary.ts';
import { foldForSearch } from '../../../../search/fold-for-search.ts';
import { letters } from '../letters.ts';
import { leastStem, stemWord } from '../stem-word.ts';
import { positiveOf } from './positive-of.ts';
import { unlikeForms } from './unlike-forms.ts';

/** Letters that no folding changes. */
const foldedPattern = /^[а-ик-щьюяєі]+$/;
/** Small letters that are folded one by one. */
const small = /^[а-щьюяєіїґ']+$/;
const foldable = /[йїґ']/g;
const folds: Readonly<Record<string, string>> = { й: 'и', ї: 'і', ґ: 'г' };
/** Example: `надаватися`, of `надавати`. */
const reflexive = /(?<=ти)ся$/;
const infinitive = /ти$/;
const isLatin = /^[a-z]/;
/** Longer words keep their first two letters in every form; day, дня, is short. */
const longestChanging = 5;
/** As many letters of a beginning are looked at: longer ones tell little more. */
const longestBeginning = 8;

/** Example: `виконано`, `відкрито`: what a verb and its passive participle (виконаний) share. */
const passivePattern = /(?<=[нт])о$/;
/** Example: `виконаний`; shorter ones (даний) are more often words of their own. */
const participle = /^(.{4,}[нт])ий$/;
const adjective = /ий$/;
const capital = /^\p{Lu}/u;

/** Example: `містами`, `вікнами`: the stem has no ending in the genitive plural. */
const pluralPattern = /(?<=.{2})ами$/;
/** Example: `міст`, `вікон`, `звітів`, but not `містом`. */
const genitivePlural = /(?:[^аеєиіїоуюяь]|ей|ь)$/;
const noGenitive = /(?:[оеє]м|[ая]м|[ая]х)$/;

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
	const isLikely = likelyWords(vocabulary.keys());
	const inVocabulary = beginningsOf(vocabulary.keys());
	const stemsOfUsed = new Set([...vocabulary.keys()].map(stemWord));
	// A verb is read for its participles too: where one of these is used, the verb begins as a used word does.
	const mayBeUsed: WantedWord = (word, endings) => {
		if (!isLikely(word)) return false;
		const { isAlone, cut } = endings();
		if (isAlone) return stemsOfUsed.has(stemWord(folded(word)));
		return inVocabulary.has(sharedBy(word, cut).slice(0, longestBeginning));
	};
	const verbOf = new Map<string, string>();
	const used: DictionaryEntry[] = [];
	for (const entry of withListedForms(entries(mayBeUsed))) {
		const isUsed = entry.forms.some((form) => vocabulary.has(folded(form)));
		if (isUsed) used.push(entry);
		const passive = infinitive.test(entry.word) && entry.forms.find((form) => passivePattern.test(form));
		// Of two verbs with one participle, that which the archive uses.
		if (passive && (isUsed || !verbOf.has(passive))) verbOf.set(passive, entry.word);
	}
	const families = new Map<string, Set<string>>();
	const collected: DictionaryWord[] = unlikeWords(vocabulary);
	for (const { word, forms } of used) {
		const family = familyOf(word, verbOf);
		if (!family) collected.push({ forms: [...new Set(forms.map(folded))], kind: kindOf(word) });
		else if (!families.has(family)) families.set(family, new Set([folded(family)]));
	}
	const usedForms = new Set([...collected.flatMap(({ forms }) => forms), ...used.flatMap(allFolded)]);
	const stems = new Set([...usedForms, ...vocabulary.keys()].map(stemWord));
	const beginStems = beginningsOf(stems);
	const listedStems = stems.union(new Set([...families.keys()].map((name) => stemWord(folded(name)))));
	const mayBeClaimed: WantedWord = (word, endings) => {
		if (!isLikely(word)) return false;
		const { isAlone, cut } = endings();
		if (isAlone && listedStems.has(stemWord(folded(word)))) return true;
		const name = familyOf(word, verbOf);
		if (name && families.has(name)) return true;
		if (isAlone) return false;
		const shared = sharedBy(word, cut);
		return beginStems.has(shared.slice(0, longestBeginning)) || mayHaveStem(shared, stems);
	};
	const strangers: DictionaryWord[] = [];
	for (const { word, forms } of withListedForms(entries(mayBeClaimed))) {
		const name = familyOf(word, verbOf);
		const family = name ? families.get(name) : undefined;
		if (family) for (const form of forms) family.add(folded(form));
		if (family || reflexive.test(word)) continue;
		// Of other verbs only the infinitive: their short forms are more often those of nouns that the dictionary has in part.
		const likely = (infinitive.test(word) ? [word] : forms).map(folded);
		const claimed = likely.filter((form) => !usedForms.has(form) && stems.has(stemWord(form)));
		if (claimed.length > 0) strangers.push({ forms: [...new Set(claimed)], kind: kindOf(word) });
	}
	for (const [name, forms] of families) collected.push({ forms: [...forms], kind: kindOf(name) });
	return [...withoutChances(collected, vocabulary), ...strangers];
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
	const active = word.replace(reflexive, '');
	if (infinitive.test(active)) return active;
	if (capital.test(word) || !adjective.test(word)) return null;
	const [, passive] = participle.exec(word) ?? [];
	return (passive && verbOf.get(`${passive}о`)?.replace(reflexive, '')) || positiveOf(word);
}

function kindOf(word: string): DictionaryWord['kind'] {
	if (capital.test(word)) return 'name';
	return infinitive.test(word) ? 'verb' : 'word';
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
	return (word) => word.length <= longestChanging || beginnings.has(folded(word.slice(0, 3)).slice(0, 2));
}

/** All beginnings of folded words, up to `longestBeginning` letters. */
function beginningsOf(words: Iterable<string>): ReadonlySet<string> {
	const beginnings = new Set(['']);
	for (const word of words) {
		for (let size = Math.min(word.length, longestBeginning); size > 0; size -= 1) {
			const beginning = word.slice(0, size);
			if (beginnings.has(beginning)) break;
			beginnings.add(beginning);
		}
	}
	return beginnings;
}

/** What all forms of a word begin with, folded: one letter less than is kept, for a genitive that we add may cut it. */
function sharedBy(word: string, cut: number): string {
	return folded(word.slice(0, Math.max(0, word.length - cut - 1)));
}

/**
 * Whether one of some stems can be that of a word whose forms begin so: a stem is a beginning of its word, shorter than what the forms
 * share by no more than is cut of a form (`stemWord`).
 */
function mayHaveStem(shared: string, stems: ReadonlySet<string>): boolean {
	const shortest = isLatin.test(shared) ? 1 : leastStem(shared.length);
	for (let size = shortest; size <= Math.min(shared.length, longestBeginning); size += 1)
		if (stems.has(shared.slice(0, size))) return true;
	return false;
}

/** A noun with the genitive plural that the dictionary forgets: «міст», «вистав». */
function withGenitive(entry: DictionaryEntry): DictionaryEntry {
	const plural = entry.forms.find((form) => pluralPattern.test(form));
	if (!plural || entry.forms.some((form) => genitivePlural.test(form) && !noGenitive.test(form)))
		return entry;
	return { word: entry.word, forms: [...entry.forms, plural.replace(pluralPattern, '')] };
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
	if (foldedPattern.test(form)) return form;
	if (!small.test(form)) return foldForSearch(form, { letters }).replaceAll('-', '');
	return form.replace(foldable, (letter) => folds[letter] ?? '');
}
