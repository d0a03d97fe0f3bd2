import { firstNameOf } from '../../first-names.ts';
import type { Word } from './letter-words.ts';
import { possessorStems } from './possessor-stems.ts';
import type { ShownName } from './shown-name.ts';
import { soundKey, surnameKeys } from './surname-keys.ts';

type NameParts = Pick<ShownName, 'surname' | 'given' | 'patronymic' | 'initials'>;

/** Every index of a letter is asked about the same words. */
const sought = new WeakMap<Word, string[]>();

/** Persons by the keys of their surnames, or of given name and patronymic where no surname is known. */
export class PersonIndex {
	/** The first name of each first initial: others of it agree with the same. */
	readonly #byKey = new Map<string, Map<string | undefined, NameParts>>();

	add(name: NameParts): void {
		const [initial] = name.initials;
		for (const key of keysOf(name, ownKeys)) {
			const same = this.#byKey.get(key) ?? new Map<string | undefined, NameParts>();
			this.#byKey.set(key, same);
			if (!same.has(initial)) same.set(initial, name);
		}
	}

	/** Whether somebody of this name is known: one surname, and no initial that contradicts. */
	has(name: NameParts): boolean {
		return this.find(name) !== null;
	}

	find(name: NameParts): NameParts | null {
		for (const key of keysOf(name, soughtKeys)) {
			for (const same of this.#byKey.get(key)?.values() ?? [])
				if (agree(same.initials, name.initials)) return same;
		}
		return null;
	}

	/** Whether a word says whose something is by an adjective made of a known surname: «Вигаденковій заяві». */
	hasPossessive(word: Word): boolean {
		if (this.#byKey.size === 0) return false;
		return possessorStems(word.lower).some((stem) => surnameKeys(stem).some((key) => this.#byKey.has(key)));
	}

	/** Whether a word is a form of a known surname, in any case or transliteration. */
	hasSurname(word: Word): boolean {
		return this.#byKey.size > 0 && soughtKeys(word).some((key) => this.#byKey.has(key));
	}
}

function keysOf({ surname, given, patronymic }: NameParts, of: (word: Word) => readonly string[]): string[] {
	const full = given && patronymic ? [`${firstNameOf(given.text)} ${patronymic.lower.slice(0, -2)}`] : [];
	if (surname || full.length > 0) return [...(surname ? of(surname) : []), ...full];
	return given ? [`given ${firstNameOf(given.text)}`] : [];
}

/** Keys under which a surname is kept: its stems, and how it sounds, for mentions in the other letters. */
function ownKeys(word: Word): string[] {
	const sound = soundKey(word.text);
	if (isLatin(word)) return sound ? [`latin ${sound}`] : [];
	return [...surnameKeys(word.text), ...(sound ? [`cyrillic ${sound}`] : [])];
}

/** Keys under which a mention is sought: by sound only where one of the two is in Latin letters. */
function soughtKeys(word: Word): string[] {
	const known = sought.get(word) ?? makeSoughtKeys(word);
	sought.set(word, known);
	return known;
}

function makeSoughtKeys(word: Word): string[] {
	const sound = soundKey(word.text);
	if (isLatin(word)) return sound ? [`latin ${sound}`, `cyrillic ${sound}`] : [];
	return [...surnameKeys(word.text), ...(sound ? [`latin ${sound}`] : [])];
}

function isLatin({ text }: Word): boolean {
	return !/\p{Script=Cyrillic}/u.test(text);
}

/** Initials of two scripts say nothing of each other. */
function agree([a]: readonly string[], [b]: readonly string[]): boolean {
	if (a === undefined || b === undefined || a === b) return true;
	return /[a-z]/u.test(a) !== /[a-z]/u.test(b);
}
