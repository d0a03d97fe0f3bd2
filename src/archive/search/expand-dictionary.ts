import { remembered } from '../text/remembered.ts';
import type { DictionaryEntry, WantedWord } from './dictionary.ts';

/** A suffix rule: cut this from the word's end, put that in its place. */
interface Suffix {
	readonly cut: string;
	readonly add: string;
	readonly fits: RegExp;
}

/** Suffix rules of a flag, with what they make of each word ending met so far. */
interface Flag {
	readonly suffixes: Suffix[];
	/** How many letters of a word's end the rules look at. */
	reach: number;
	/** How many letters they cut at most. */
	cut: number;
	readonly byEnding: Map<string, readonly Suffix[]>;
}

/** Example: `SFX $ ь ів ь` (flag, cut, add, condition). */
const suffixLine = /^SFX (\S) (\S+) ([^\s/]+)(?:\/\S+)? (\S+)/;
/** Example: `[^аеє]` counts as one letter of a condition. */
const letterClass = /\[[^\]]*\]/g;

/**
 * Expands a Hunspell dictionary (hunspell(5): `.aff` with suffix rules of one-letter flags, `.dic` with `word/flags`).
 * Rules are not chained: Ukrainian's have none that are.
 *
 * @param wanted whether a word is to be expanded at all
 *
 * @example
 * [...expandDictionary('SFX 1 Y 1\nSFX 1 0 и [^и]', '1\nзвіт/1')] // [{ word: 'звіт', forms: ['звіт', 'звіти'] }]
 */
export function* expandDictionary(
	aff: string,
	dic: string,
	wanted: WantedWord = () => true,
): Generator<DictionaryEntry> {
	const flags = readFlags(aff);
	const longestCut = remembered((names) =>
		Math.max(0, ...Array.from(names, (name) => flags.get(name)?.cut ?? 0)),
	);
	for (const line of lines(dic)) {
		const [entry = ''] = line.split('\t', 1);
		const slash = entry.indexOf('/');
		if (slash === -1) {
			// The first line is the number of entries.
			if (entry && !/^\d+$/.test(entry) && wanted(entry, entry)) yield { word: entry, forms: [entry] };
			continue;
		}
		const word = entry.slice(0, slash);
		const names = entry.slice(slash + 1);
		if (!wanted(word, word.slice(0, Math.max(0, word.length - longestCut(names))))) continue;
		const forms = [word];
		for (const name of names) {
			const flag = flags.get(name);
			if (!flag) continue;
			for (const { cut, add } of suffixesFor(word, flag)) {
				forms.push(word.slice(0, word.length - cut.length) + add);
			}
		}
		yield { word, forms };
	}
}

function readFlags(aff: string): Map<string, Flag> {
	const flags = new Map<string, Flag>();
	for (const line of lines(aff)) {
		const [, name, cut = '', add = '', condition = '.'] = suffixLine.exec(line) ?? [];
		// A flag's first line (`SFX $ Y 26`) has no condition.
		if (!name || /^\d+$/.test(add)) continue;
		const flag = flags.get(name) ?? newFlag();
		flags.set(name, flag);
		const bare = cut === '0' ? '' : cut;
		flag.reach = Math.max(flag.reach, condition.replace(letterClass, 'x').length, bare.length);
		flag.cut = Math.max(flag.cut, bare.length);
		flag.suffixes.push({
			cut: bare,
			add: add === '0' ? '' : add,
			fits: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
		});
	}
	return flags;
}

function newFlag(): Flag {
	return { suffixes: [], reach: 0, cut: 0, byEnding: new Map() };
}

function suffixesFor(word: string, flag: Flag): readonly Suffix[] {
	const ending = word.slice(-flag.reach);
	const cached = flag.byEnding.get(ending);
	if (cached) return cached;
	const found = flag.suffixes.filter(({ cut, fits }) => ending.endsWith(cut) && fits.test(ending));
	flag.byEnding.set(ending, found);
	return found;
}

function* lines(text: string): Generator<string> {
	for (let from = 0; from < text.length; ) {
		const end = text.indexOf('\n', from);
		const to = end === -1 ? text.length : end;
		yield text.slice(from, to);
		from = to + 1;
	}
}
