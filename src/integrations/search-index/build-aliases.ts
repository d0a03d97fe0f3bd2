import type { AliasTable } from '#archive/search/alias-table.ts';
import type { DictionaryReader, DictionaryWord, SearchDictionary } from '#archive/search/dictionary.ts';
import type { OtherKeys } from '#archive/search/key-writer.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { keyEnd } from '#archive/search/word-key.ts';

/** What the index needs from a dictionary. */
export interface Aliases {
	/** What a query needs too. */
	readonly table: AliasTable;
	/** Further keys of words that are forms of several. */
	readonly others: OtherKeys & ReadonlyMap<string, readonly string[]>;
}

/** A word of the dictionary with the forms that matter here, folded. */
interface Lemma extends DictionaryWord {
	/** How often the archive uses its forms, those of several words in parts. */
	support: number;
	/** Whether the archive uses a form that is of no other word. */
	isCertain: boolean;
	key: string;
}

/** Makes a key of its own of a stem that is taken: no Ukrainian word has this letter, and hardly a stem of others ends so. */
const furtherLetters = 'ы';

/**
 * Finds which words of an archive are forms of one word, and which only look so.
 *
 * Of the dictionary only words matter that the archive uses, or whose forms would be taken for such by their stems (дно for
 * день). A form of several words (дні) goes to the one that the archive uses more.
 *
 * @param vocabulary how often the archive has each word, folded
 * @param entries the dictionary; may be read more than once
 */
export function buildAliases(
	vocabulary: ReadonlyMap<string, number>,
	entries: DictionaryReader,
	{ stem }: Pick<SearchLanguage, 'stem'>,
	{ words }: Pick<SearchDictionary, 'words'>,
): Aliases {
	const all = words(vocabulary, entries).map(
		(word): Lemma => ({ ...word, support: 0, isCertain: false, key: '' }),
	);
	const lemmas = withoutParts(all);
	const owners = ownersOf(lemmas);
	weigh(lemmas, owners, vocabulary);
	nameKeys(lemmas, vocabulary, stem);
	const chosen = new Map([...owners].map(([form, found]) => [form, mostUsed(found)]));
	return { table: tableOf(chosen, vocabulary, stem), others: otherKeys(owners, chosen, vocabulary) };
}

/** Leaves out words whose forms all belong to another: dictionaries list some twice. */
function withoutParts(lemmas: readonly Lemma[]): Lemma[] {
	const owners = ownersOf(lemmas);
	const order = new Map(lemmas.map((lemma, at) => [lemma, at]));
	return lemmas.filter((lemma, at) => {
		const [first = '', ...rest] = lemma.forms;
		const wholes = (owners.get(first) ?? []).filter(
			(other) => other !== lemma && rest.every((form) => owners.get(form)?.includes(other)),
		);
		return !wholes.some(
			(other) =>
				other.forms.length > lemma.forms.length ||
				(other.forms.length === lemma.forms.length && (order.get(other) ?? 0) < at),
		);
	});
}

function ownersOf(lemmas: readonly Lemma[]): Map<string, Lemma[]> {
	const owners = new Map<string, Lemma[]>();
	for (const lemma of lemmas) {
		for (const form of lemma.forms) {
			const found = owners.get(form);
			if (found) found.push(lemma);
			else owners.set(form, [lemma]);
		}
	}
	return owners;
}

function weigh(
	lemmas: readonly Lemma[],
	owners: ReadonlyMap<string, readonly Lemma[]>,
	vocabulary: ReadonlyMap<string, number>,
): void {
	for (const lemma of lemmas) {
		for (const form of lemma.forms) {
			const count = vocabulary.get(form);
			// A form of a single word proves that the archive uses it; a form of many says little about each.
			if (!count) continue;
			const shared = owners.get(form)?.length ?? 1;
			lemma.support += count / shared ** 2;
			if (shared === 1) lemma.isCertain = true;
		}
	}
}

/** Each lemma's key is the stem that most of its forms have, unless a lemma that is used more has it. */
function nameKeys(
	lemmas: readonly Lemma[],
	vocabulary: ReadonlyMap<string, number>,
	stemOf: SearchLanguage['stem'],
): void {
	const taken = new Set<string>();
	for (const lemma of [...lemmas].sort((a, b) => b.support - a.support)) {
		const weights = new Map<string, number>();
		for (const form of lemma.forms) {
			const stem = stemOf(form);
			weights.set(stem, (weights.get(stem) ?? 0) + 1 + (vocabulary.get(form) ?? 0));
		}
		const stems = [...weights].sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
		const free = stems.find((stem) => !taken.has(stem)) ?? nextFree(stems[0] ?? '', taken);
		taken.add(free);
		lemma.key = free;
	}
}

function nextFree(stem: string, taken: ReadonlySet<string>): string {
	for (let number = 2; ; number += 1) {
		const name = stem + furtherLetters.repeat(number - 1);
		if (!taken.has(name)) return name;
	}
}

/** Of words that are used alike, one that is neither a name nor a verb: «споруди» is seldom an order to build. */
function mostUsed(lemmas: readonly Lemma[]): Lemma {
	return lemmas.reduce((best, lemma) => {
		const isLikelier = best.kind !== 'word' && lemma.kind === 'word';
		return lemma.support > best.support || (lemma.support === best.support && isLikelier) ? lemma : best;
	});
}

/** The shortest table that gives each form its key: a stem for all, and the forms that differ. */
function tableOf(
	chosen: ReadonlyMap<string, Lemma>,
	vocabulary: ReadonlyMap<string, number>,
	stemOf: SearchLanguage['stem'],
): AliasTable {
	const byStem = Map.groupBy(chosen, ([form]) => stemOf(form));
	const unknown = new Set([...vocabulary.keys()].filter((word) => !chosen.has(word)).map(stemOf));
	const stems = new Map<string, string>();
	const forms = new Map<string, string>();
	for (const [stem, members] of byStem) {
		const votes = new Map<string, number>();
		for (const [form, { key }] of members) {
			votes.set(key, (votes.get(key) ?? 0) + 1 + Math.min(1, vocabulary.get(form) ?? 0));
		}
		// Words that the dictionary lacks keep their own stem.
		if (unknown.has(stem)) votes.set(stem, (votes.get(stem) ?? 0) + 1);
		const [[most = stem] = []] = [...votes].sort((a, b) => b[1] - a[1]);
		if (most !== stem) stems.set(stem, most);
		for (const [form, { key }] of members) if (key !== most) forms.set(form, key);
	}
	return { stems, forms };
}

/**
 * Further keys of a form of several words: those of words of which the archive surely uses some form, and where it surely
 * uses none of the nouns and adjectives among them, of each of these.
 */
function otherKeys(
	owners: ReadonlyMap<string, readonly Lemma[]>,
	chosen: ReadonlyMap<string, Lemma>,
	vocabulary: ReadonlyMap<string, number>,
): Aliases['others'] {
	const others = new Map<string, string[]>();
	for (const form of vocabulary.keys()) {
		const found = owners.get(form) ?? [];
		const isOpen = !found.some(({ isCertain, kind }) => isCertain && kind === 'word');
		const further = found.filter(
			(lemma) => lemma !== chosen.get(form) && (lemma.isCertain || (isOpen && lemma.kind !== 'verb')),
		);
		if (further.length > 0) others.set(form, [...new Set(further.map(({ key }) => key + keyEnd))]);
	}
	return others;
}
