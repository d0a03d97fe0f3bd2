import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { dictionaryReader } from '#archive/search/dictionary-reader.ts';
import { withOneApostrophe } from '#archive/text/apostrophes.ts';

/** How many first letters all forms of a word share; the entries of a dictionary are indexed by them. */
const shared = 3;
/** How many first letters all forms of a long word share, and from what length a word is long. */
const sharedByLong = 5;
const long = 9;

/** Entries by their first letters, read once per process and only when a word is looked up. */
interface Entries {
	readonly aff: string;
	readonly byStart: ReadonlyMap<string, readonly string[]>;
}

const read = new Map<string, Entries>();

/**
 * Those of some lower-case words that the dictionary of a country's language has in any of their forms; none if there
 * is no dictionary.
 *
 * @example
 * dictionaryWords(['інформацію', 'будьякий'], ua) // Set { 'інформацію' }
 */
export function dictionaryWords(
	words: readonly string[],
	{ dictionary }: Pick<Jurisdiction, 'dictionary'>,
): ReadonlySet<string> {
	if (dictionary === null || words.length === 0) return new Set();
	const { aff, byStart } = entriesOf(dictionary.package);
	const asked = new Map(words.map((word) => [plain(word), word]));
	const lines = new Set(
		[...asked.keys()].flatMap((word) => {
			const start = word.slice(0, word.length < long ? shared : sharedByLong);
			return (byStart.get(word.slice(0, shared)) ?? []).filter((line) => plain(line).startsWith(start));
		}),
	);
	const found = new Set<string>();
	for (const { forms } of dictionaryReader(aff, [...lines].join('\n'))()) {
		for (const form of forms) {
			const word = asked.get(plain(form));
			if (word !== undefined) found.add(word);
		}
	}
	return found;
}

function entriesOf(name: string): Entries {
	const before = read.get(name);
	if (before) return before;
	const [aff = '', dic = ''] = ['index.aff', 'index.dic'].map((file) =>
		readFileSync(fileURLToPath(new URL(file, import.meta.resolve(name))), 'utf8'),
	);
	const byStart = new Map<string, string[]>();
	for (const line of dic.split('\n')) {
		const start = plain(line.slice(0, shared));
		const entries = byStart.get(start);
		if (entries) entries.push(line);
		else byStart.set(start, [line]);
	}
	const entries = { aff, byStart };
	read.set(name, entries);
	return entries;
}

function plain(word: string): string {
	return withOneApostrophe(word).toLowerCase();
}
