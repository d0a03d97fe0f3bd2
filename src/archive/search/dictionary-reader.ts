import { remembered } from '../text/remembered.ts';
import type { DictionaryEntry, DictionaryReader, WantedWord, WordEndings } from './dictionary.ts';

/** A suffix rule: cut this from the word's end, put that in its place. */
interface Suffix {
	readonly cut: string;
	readonly add: string;
	/** How many letters of a word's end it looks at. */
	readonly reach: number;
	readonly fits: RegExp;
}

/** Suffix rules of a word's flags, with what they make of each word ending met so far. */
interface Rules {
	readonly suffixes: readonly Suffix[];
	/** How many letters of a word's end the rules look at. */
	readonly reach: number;
	readonly byEnding: Map<string, Endings>;
}

/** What a word is given in place of its ending. */
interface Endings extends WordEndings {
	readonly suffixes: readonly Suffix[];
}

/** Example: `SFX $ ь ів ь` (flag, cut, add, condition). */
const suffixLine = /^SFX (\S) (\S+) ([^\s/]+)(?:\/\S+)? (\S+)/;
/** Example: `[^аеє]` counts as one letter of a condition. */
const letterClass = /\[[^\]]*\]/g;
/** Example: `334979`. */
const number = /^\d+$/;
/** Of a word of one form. */
const alone: Endings = { suffixes: [], cut: 0, isAlone: true };

/**
 * Reads a Hunspell dictionary (hunspell(5): `.aff` with suffix rules of one-letter flags, `.dic` with `word/flags`), each
 * entry with all its forms. Rules are not chained: Ukrainian's have none that are. What a reading has found of the rules, the
 * next takes.
 *
 * @example
 * [...dictionaryReader('SFX 1 Y 1\nSFX 1 0 и [^и]', '1\nзвіт/1')()] // [{ word: 'звіт', forms: ['звіт', 'звіти'] }]
 */
export function dictionaryReader(aff: string, dic: string): DictionaryReader {
	const flags = readFlags(aff);
	const rulesOf = remembered((names) => rulesFor(Array.from(names, (name) => flags.get(name) ?? []).flat()));
	return (wanted = () => true) => entriesOf(dic, rulesOf, wanted);
}

function* entriesOf(
	dic: string,
	rulesOf: (names: string) => Rules,
	wanted: WantedWord,
): Generator<DictionaryEntry> {
	for (const line of lines(dic)) {
		const tab = line.indexOf('\t');
		const entry = tab === -1 ? line : line.slice(0, tab);
		const slash = entry.indexOf('/');
		if (slash === -1) {
			// The first line is the number of entries.
			if (entry && !number.test(entry) && wanted(entry, () => alone)) yield { word: entry, forms: [entry] };
			continue;
		}
		const word = entry.slice(0, slash);
		const endings = () => endingsOf(word, rulesOf(entry.slice(slash + 1)));
		if (!wanted(word, endings)) continue;
		const { suffixes } = endings();
		yield {
			word,
			forms: [word, ...suffixes.map(({ cut, add }) => word.slice(0, word.length - cut.length) + add)],
		};
	}
}

function readFlags(aff: string): Map<string, Suffix[]> {
	const flags = new Map<string, Suffix[]>();
	for (const line of lines(aff)) {
		const [, name, cut = '', add = '', condition = '.'] = suffixLine.exec(line) ?? [];
		// A flag's first line (`SFX $ Y 26`) has no condition.
		if (!name || number.test(add)) continue;
		const suffixes = flags.get(name) ?? [];
		flags.set(name, suffixes);
		const bare = cut === '0' ? '' : cut;
		suffixes.push({
			cut: bare,
			add: add === '0' ? '' : add,
			reach: Math.max(condition.replace(letterClass, 'x').length, bare.length),
			fits: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
		});
	}
	return flags;
}

function rulesFor(suffixes: readonly Suffix[]): Rules {
	return { suffixes, reach: Math.max(0, ...suffixes.map(({ reach }) => reach)), byEnding: new Map() };
}

function endingsOf(word: string, { suffixes, reach, byEnding }: Rules): Endings {
	const ending = reach === 0 ? '' : word.slice(-reach);
	const known = byEnding.get(ending);
	if (known) return known;
	const fitting = suffixes.filter(({ cut, fits }) => ending.endsWith(cut) && fits.test(ending));
	const cut = Math.max(0, ...fitting.map(({ cut }) => cut.length));
	const endings = { suffixes: fitting, cut, isAlone: fitting.length === 0 };
	byEnding.set(ending, endings);
	return endings;
}

function* lines(text: string): Generator<string> {
	for (let from = 0; from < text.length; ) {
		const end = text.indexOf('\n', from);
		const to = end === -1 ? text.length : end;
		yield text.slice(from, to);
		from = to + 1;
	}
}
