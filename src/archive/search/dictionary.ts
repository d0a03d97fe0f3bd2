/** An entry of a dictionary with all its forms, itself among them. */
export interface DictionaryEntry {
	readonly word: string;
	readonly forms: readonly string[];
}

/** A word of the dictionary: its forms, folded, and what tells it from others that share a form. */
export interface DictionaryWord {
	readonly forms: readonly string[];
	/** A form that could be a verb's or a name's is more often another word's. */
	readonly kind: 'word' | 'name' | 'verb';
}

/** How the forms of a word end. */
export interface WordEndings {
	/** Letters at the end of a word that some of its forms lack: what stands before is of all. */
	readonly cut: number;
	/** Whether the word has but one form. */
	readonly isAlone: boolean;
}

/** Whether a word is to be expanded; its endings are asked about where the word itself does not tell. */
export type WantedWord = (word: string, endings: () => WordEndings) => boolean;

/** Reads a dictionary's entries; those that are not wanted may be left out. */
export type DictionaryReader = (wanted?: WantedWord) => Iterable<DictionaryEntry>;

/** A dictionary that the index joins the forms of words by. */
export interface SearchDictionary {
	/** The npm package, in the form of Hunspell (`index.aff`, `index.dic`). */
	readonly package: string;
	/**
	 * The dictionary's words that matter to an archive, each with its folded forms.
	 *
	 * @param vocabulary how often the archive has each word, folded
	 * @param entries the dictionary; may be read more than once
	 */
	readonly words: (vocabulary: ReadonlyMap<string, number>, entries: DictionaryReader) => DictionaryWord[];
}
