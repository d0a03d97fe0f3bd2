import { apostrophes } from '../text/apostrophes.ts';
import { cellSeparator } from './separators.ts';

/** Longer than any word that a line's end may cut. */
const longestWord = 64;

const noWords: ReadonlySet<string> = new Set();

// "a  b", tab, between cells; no-break spaces are the writer's own and stay
const blanks = new RegExp(`[ \\t\\v\\f${cellSeparator}]+`, 'g');
// «інфор\u00AD»
const softHyphen = '\u00AD';
const inWord = `\\p{L}\\p{M}${apostrophes}`;
// «будь-який», «об’єкт»
const hyphenatedWord = new RegExp(`[${inWord}]+(?:-[${inWord}]+)*`, 'gu');
// «соціально-еконо-» gives «еконо»
const wordBeforeHyphen = new RegExp(`([${inWord}]*\\p{L})[-\\u2010]$`, 'u');
// «мічний розвиток» gives «мічний»
const wordAtStart = new RegExp(`^\\p{L}[${inWord}]*`, 'u');
// «еконо», not «ЄС»
const lowerCaseEnd = /\p{Ll}$/u;
// «мічний»
const lowerCaseStart = /^\p{Ll}/u;
// «мація» has one, «сть» has none
const vowel = /[аеєиіїоуюяёыэaeiouy]/iu;
// «№ 11471/8-15-», «95550-», «25/», «25/П-»; not «у 2030 році -»
const cutNumber = /\d(?:[-‑/]\p{Lu}{1,3})?[-‑/]$/u;
const digitAtStart = /^\d/u;
/** «науково- та технічної»: the hyphen stands for the rest of the word, the next word is another one. */
const hangingHyphen: ReadonlySet<string> = new Set(['та', 'і', 'й', 'або', 'чи', 'and', 'or']);

/**
 * Joins the lines of one stretch of text with a space, and a word cut at a line's end without one.
 *
 * A soft hyphen at a line's end goes. A written hyphen goes only where it cannot belong to the word: both parts are in
 * lower case, and the letter has the word elsewhere in one piece (and nowhere with the hyphen), or what follows cannot
 * begin a word of its own («ь», or letters with no vowel). Everywhere else the hyphen stays, for «будь-який», «по-перше»
 * and «соціально-економічний» have theirs by right, and a hyphen taken wrongly would change the letter's words.
 *
 * @param words lower-case words of the whole letter, as `wordsOf` gives them: the evidence for cut words.
 * @example
 * joinLines(['надати інфор-', 'мацію будь-', 'який час'], new Set(['інформацію'])) // 'надати інформацію будь-який час'
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string> = noWords): string {
	const parts: string[] = [];
	for (const line of lines) {
		const next = line.replace(blanks, ' ').trim();
		if (next === '') continue;
		// Only the end of what stands already is looked at: a long paragraph would be read again with every line.
		const last = parts.pop();
		if (last !== undefined) parts.push(...joinTwo(last, next, words));
		else parts.push(next);
	}
	return withoutSoftHyphen(parts.join(''));
}

/**
 * Whether a line's end cuts a number that the next line goes on with.
 *
 * @example
 * cutsNumber('за № 11471/8-15-', '25 відбулися зміни') // true
 */
export function cutsNumber(line: string, next: string): boolean {
	return cutNumber.test(line) && digitAtStart.test(next);
}

/**
 * Lower-case words of some lines, hyphens and apostrophes inside words kept.
 *
 * @example
 * wordsOf(['Будь-який запит']) // Set { 'будь-який', 'запит' }
 */
export function wordsOf(lines: readonly string[]): Set<string> {
	return new Set(lines.flatMap((line) => line.toLowerCase().match(hyphenatedWord) ?? []));
}

/**
 * The words in lower case that hyphens at lines' ends may have cut, in one piece: whether they are words, a dictionary tells.
 *
 * @example
 * cutWordsOf(['право на інфор-', 'мацію, будь-', 'який']) // ['інформацію', 'будьякий']
 */
export function cutWordsOf(lines: readonly string[]): string[] {
	const plain = lines.map((line) => line.replace(blanks, ' ').trim()).filter((line) => line !== '');
	return plain.flatMap((line, at) => {
		const cut = cutBetween(line, plain[at + 1] ?? '');
		return cut && isLower(cut.left, cut.right) ? [(cut.left + cut.right).toLowerCase()] : [];
	});
}

/** Joined lines in two parts: what is final, and the end that the next line may still change. */
function joinTwo(last: string, next: string, words: ReadonlySet<string>): string[] {
	if (last.endsWith(softHyphen)) return asOneWord(withoutSoftHyphen(last), next);
	if (cutsNumber(last, next)) return asOneWord(last, next);
	const cut = cutBetween(last, next);
	if (cut === null) return [`${last} `, next];
	return asOneWord(isCutWord(cut.left, cut.right, words) ? last.slice(0, -1) : last, next);
}

/** The two parts of what a hyphen at a line's end parts, null if there is none. */
function cutBetween(last: string, next: string): { readonly left: string; readonly right: string } | null {
	const left = wordBeforeHyphen.exec(last.slice(-longestWord))?.[1];
	const right = wordAtStart.exec(next)?.[0];
	if (left === undefined || right === undefined || hangingHyphen.has(right)) return null;
	return { left, right };
}

/** A short end of a line stays with what goes on from it: the next line's end may cut the same word again. */
function asOneWord(last: string, next: string): string[] {
	return last.length < longestWord ? [last + next] : [last, next];
}

function withoutSoftHyphen(text: string): string {
	return text.endsWith(softHyphen) ? text.slice(0, -1) : text;
}

function isCutWord(left: string, right: string, words: ReadonlySet<string>): boolean {
	if (!isLower(left, right)) return false;
	const whole = (left + right).toLowerCase();
	if (words.has(`${left}-${right}`.toLowerCase())) return false;
	return words.has(whole) || (right.length > 1 && !vowel.test(right)) || right.startsWith('ь');
}

function isLower(left: string, right: string): boolean {
	return lowerCaseEnd.test(left) && lowerCaseStart.test(right);
}
