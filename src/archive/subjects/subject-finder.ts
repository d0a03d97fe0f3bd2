import type { Subject } from '../letter/subject.ts';
import { foldForSearch } from '../search/fold-for-search.ts';
import type { SearchLanguage } from '../search/search-language.ts';

/** How the words of subjects are found in a text, in one pass: made once a list. */
export interface SubjectFinder {
	/** How often each pattern is in a text, by the subjects that it shows; of patterns in one place the longest counts. */
	readonly find: (text: string) => ReadonlyMap<string, ReadonlyMap<Pattern, number>>;
}

/** Words in a row that show subjects. */
export interface Pattern {
	readonly words: readonly PatternWord[];
	readonly subjects: string[];
}

/** A word in any of its forms, or its beginning. */
interface PatternWord {
	readonly text: string;
	readonly isBeginning: boolean;
}

/** Examples: `житлово`, `комунальн*`: a beginning may follow other words. */
const patternWord = /[\p{L}\p{N}]+\*?/gu;
/** Examples: `школа`, `2026` */
const word = /[\p{L}\p{N}]+/gu;
/** Example: the `нн` of `перевезенн`, the stem of «перевезення»; that of «перевезень» has one. */
const doubledEnd = /(\p{L})\1$/u;
/** Letters by which beginnings are looked up: none is shorter. */
const shortestBeginning = 3;
/** Words whose patterns are remembered: some megabytes. */
const mostRemembered = 50_000;

/**
 * A finder of the words of a list of subjects.
 *
 * @param language whose analyser the search uses: a word is found in all forms that share its stem
 * @throws Error if a beginning is shorter than three letters
 */
export function subjectFinder(subjects: readonly Subject[], language: SearchLanguage): SubjectFinder {
	const byStart = new Map<string, Pattern[]>();
	for (const pattern of patternsOf(subjects, language)) {
		const first = pattern.words[0];
		if (!first) continue;
		const key = first.isBeginning ? beginningKey(first.text) : first.text;
		const others = byStart.get(key);
		if (others) others.push(pattern);
		else byStart.set(key, [pattern]);
	}
	for (const patterns of byStart.values()) patterns.sort((a, b) => b.words.length - a.words.length);
	const startsWith = remembered((first) => [
		...(byStart.get(stemOf(first, language)) ?? []),
		...(byStart.get(beginningKey(first)) ?? []).filter(({ words }) => first.startsWith(words[0]?.text ?? '')),
	]);
	return { find: (text) => findIn(foldForSearch(text, language).match(word) ?? [], startsWith, language) };
}

function patternsOf(subjects: readonly Subject[], language: SearchLanguage): Iterable<Pattern> {
	const patterns = new Map<string, Pattern>();
	for (const { id, words } of subjects) {
		for (const written of words) {
			const parts = (foldForSearch(written, language).match(patternWord) ?? []).map((part) =>
				part.endsWith('*')
					? { text: beginning(part.slice(0, -1), written), isBeginning: true }
					: { text: stemOf(part, language), isBeginning: false },
			);
			const key = parts.map(({ text, isBeginning }) => (isBeginning ? `${text}*` : text)).join(' ');
			const known = patterns.get(key);
			if (known && !known.subjects.includes(id)) known.subjects.push(id);
			if (!known) patterns.set(key, { words: parts, subjects: [id] });
		}
	}
	return patterns.values();
}

function beginning(text: string, written: string): string {
	if (text.length >= shortestBeginning) return text;
	throw new Error(`A subject's words “${written}” begin with fewer than ${shortestBeginning} letters.`);
}

/** Most words of an archive come again and again, and begin nothing. */
function remembered(make: (word: string) => readonly Pattern[]): (word: string) => readonly Pattern[] {
	const known = new Map<string, readonly Pattern[]>();
	return (one) => {
		const before = known.get(one);
		if (before) return before;
		if (known.size >= mostRemembered) known.clear();
		const made = make(one);
		known.set(one, made);
		return made;
	};
}

function findIn(
	words: readonly string[],
	startsWith: (word: string) => readonly Pattern[],
	language: SearchLanguage,
) {
	const found = new Map<string, Map<Pattern, number>>();
	for (let at = 0; at < words.length; at += 1) {
		const starting = startsWith(words[at] ?? '');
		if (starting.length === 0) continue;
		const fitting = starting.filter((pattern) => fits(pattern, words, at, language));
		const length = fitting.reduce((longest, pattern) => Math.max(longest, pattern.words.length), 0);
		for (const pattern of fitting) {
			if (pattern.words.length < length) continue;
			for (const subject of pattern.subjects) {
				const counts = found.get(subject) ?? new Map<Pattern, number>();
				counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
				found.set(subject, counts);
			}
		}
		at += Math.max(0, length - 1);
	}
	return found;
}

/** Whether a pattern that begins at a word goes on as its text does. */
function fits(
	{ words: wanted }: Pattern,
	words: readonly string[],
	at: number,
	language: SearchLanguage,
): boolean {
	return wanted.every(({ text, isBeginning }, offset) => {
		if (offset === 0) return true;
		const standing = words[at + offset];
		if (standing === undefined) return false;
		return isBeginning ? standing.startsWith(text) : stemOf(standing, language) === text;
	});
}

function stemOf(word: string, { stem }: SearchLanguage): string {
	return stem(word).replace(doubledEnd, '$1');
}

/** No stem has an asterisk. */
function beginningKey(text: string): string {
	return `${text.slice(0, shortestBeginning)}*`;
}
