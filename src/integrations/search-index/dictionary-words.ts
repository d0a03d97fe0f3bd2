import { foldText } from '../../archive/search/fold-text.ts';
import { stemWord } from '../../archive/search/stem-word.ts';
import type { DictionaryEntry } from './expand-dictionary.ts';
import { unlikePlurals } from './unlike-plurals.ts';

/** Reads a dictionary's entries; those that are not wanted may be left out. */
export type DictionaryReader = (wanted: (word: string) => boolean) => Iterable<DictionaryEntry>;

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

/**
 * The dictionary's words that matter to an archive, each as its folded forms: those that it uses, a verb with its reflexive;
 * then words that it does not use, as far as the stems of used words would claim their forms.
 *
 * @param vocabulary how often the archive has each word, folded
 * @param entries the dictionary; read twice
 */
export function dictionaryWords(
	vocabulary: ReadonlyMap<string, number>,
	entries: DictionaryReader,
): (readonly string[])[] {
	const wanted = likelyWords(vocabulary.keys());
	const verbs = new Map<string, Set<string>>();
	const others: (readonly string[])[] = unlikePlurals
		.map((forms) => forms.map(folded))
		.filter((forms) => forms.some((form) => vocabulary.has(form)));
	for (const { word, forms } of withListedForms(entries(wanted))) {
		if (!forms.some((form) => vocabulary.has(folded(form)))) continue;
		const active = word.replace(REFLEXIVE, '');
		if (INFINITIVE.test(active)) verbs.set(active, new Set([folded(active)]));
		else others.push([...new Set(forms.map(folded))]);
	}
	const used = new Set(others.flat());
	const stems = new Set([...used, ...vocabulary.keys()].map(stemWord));
	const strangers: (readonly string[])[] = [];
	for (const { word, forms } of withListedForms(entries(wanted))) {
		const active = word.replace(REFLEXIVE, '');
		const verb = verbs.get(active);
		if (verb) for (const form of forms) verb.add(folded(form));
		// Of other verbs only the infinitive: their short forms are more often those of nouns that the dictionary has in part.
		const likely = verb || active !== word ? [] : INFINITIVE.test(word) ? [word] : forms;
		const claimed = likely.map(folded).filter((form) => !used.has(form) && stems.has(stemWord(form)));
		if (claimed.length > 0) strangers.push([...new Set(claimed)]);
	}
	const known = [...[...verbs.values()].map((forms) => [...forms]), ...others];
	return [...withoutChances(known, vocabulary), ...strangers];
}

/** Tells words that can have a form among these, by their beginnings: most of a dictionary is no word of a small archive. */
function likelyWords(vocabulary: Iterable<string>): (word: string) => boolean {
	const beginnings = new Set([...vocabulary].map((word) => word.slice(0, 2)));
	return (word) => word.length <= LONGEST_CHANGING || beginnings.has(folded(word.slice(0, 3)).slice(0, 2));
}

/** Words that the dictionary lists form by form (позов, позову, позовом), each as one: those of a stem. */
function* withListedForms(entries: Iterable<DictionaryEntry>): Generator<DictionaryEntry> {
	const listed = new Map<string, string[]>();
	for (const entry of entries) {
		if (entry.forms.length > 1) yield entry;
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
	words: readonly (readonly string[])[],
	vocabulary: ReadonlyMap<string, number>,
): (readonly string[])[] {
	const usedForms = words.map((forms) => forms.filter((form) => vocabulary.has(form)));
	const stems = new Set(
		usedForms.filter((forms) => forms.length > 1).flatMap((forms) => forms.map(stemWord)),
	);
	return words.filter((forms, at) => {
		const [only = '', ...more] = usedForms[at] ?? [];
		return more.length > 0 || only === forms[0] || !stems.has(only);
	});
}

function folded(form: string): string {
	if (FOLDED.test(form)) return form;
	if (!SMALL.test(form)) return foldText(form).replaceAll('-', '');
	return form.replace(FOLDABLE, (letter) => FOLDS[letter] ?? '');
}
