import type { EngineChoice } from '../../contract/engine-choice.ts';
import { readingRules } from '../reading-rules.ts';
import type { GreyPicture } from './ink-layers.ts';
import { nearestNumber } from './nearest-number.ts';
import { type CapitalsRead, readInCapitals } from './read-in-capitals.ts';
import { engineOf } from './recognise-picture.ts';
import { recogniseWithSystem } from './system-engine.ts';
import { withoutWords } from './without-words.ts';

/** What looks at the letters of an index gave. */
export interface LettersSeen {
	/** Whether a model other than the page's reads these letters and figures too, small or capital. */
	bearsOut(index: string): boolean;
	/** The same for its letters and where they stand, whatever its figures are: others read those better. */
	bearsOutLetters(index: string): boolean;
	/** The index that both models read alike, of about these figures; null if they do not. */
	readonly agreed: string | null;
	/** An index of letters and about these figures that two looks give; null if there is none. */
	readonly lettered: string | null;
	/** The index with the letters that both models read where it has some of another script; null if they do not agree. */
	inOwnScript(index: string): string | null;
	/** Whether every look of either model reads just this. */
	isSaidByAll(index: string): boolean;
}

const blanks = /\s+/gu;
const aLetter = /\p{L}/u;
const aCapital = /\p{Lu}/u;
// «із» of «25/К-170із»
const smallAtEnd = /\p{Ll}{2,3}$/u;
/** Stands for a word, whose letters models of capitals do not know, in a form that no index has. */
const aWord = '\u0000';
const longestWord = 3;
// characters with a special meaning in a pattern
const special = /[\\^$.*+?()[\]{}|]/gu;
const notFigure = /\D+/gu;
// «25/К-170.»
const atEnd = /[.,/-]+$/u;

/**
 * Reads an index with letters as figures and capitals alone, by the embedded model of the country's language and by that
 * of a neighbour's, each at two scales. The model of `eng` knows no letters, and the page's engine errs in the same way
 * twice. Where the page's engine is the embedded one, its own model is no witness.
 */
export async function lookAtLetters(
	index: string,
	line: GreyPicture,
	ocr: EngineChoice,
): Promise<LettersSeen> {
	const seen = await readInCapitals(line);
	const isOther = (await engineOf(ocr)) === recogniseWithSystem;
	const witnesses = isOther ? [...seen.neighbour, ...seen.own] : seen.neighbour;
	const figures = index.replace(notFigure, '');
	const read = (lines: readonly string[]) =>
		lines.flatMap((said) => {
			const near = nearestNumber(figures, said);
			return near === null ? [] : [withoutSign(folded(near), folded(index))];
		});
	const [own, neighbours] = [read(seen.own), read(seen.neighbour)];
	const withCapitals = [...own, ...neighbours].filter((one) => aCapital.test(one));
	return {
		bearsOut: (value) => witnesses.some((said) => isIn(folded(value), said)),
		bearsOutLetters: (value) => witnesses.some((said) => isShapedSo(value, shaped(said))),
		agreed: own.find((one) => aCapital.test(one) && neighbours.includes(one)) ?? null,
		lettered: withCapitals.length > 1 ? (withCapitals[0] ?? null) : null,
		inOwnScript: (value) => inOwnScript(value, seen),
		isSaidByAll: (value) =>
			[...seen.own, ...seen.neighbour].every((said) =>
				isIn(folded(strokesAsOnes(value)), strokesAsOnes(said)),
			),
	};
}

/** «22/П-178із» of «22/N-178із» and «22/П-17813»: small letters at the end are known to neither model. */
function inOwnScript(index: string, { own, neighbour }: CapitalsRead): string | null {
	const { script } = readingRules().recognition;
	const isForeign = (sign: string) => aLetter.test(sign) && !script.test(sign);
	const begin = index.replace(smallAtEnd, '');
	const signs = Array.from(begin, (sign) => (isForeign(sign) ? '(\\p{Lu})' : sign.replace(special, '\\$&')));
	const pattern = new RegExp(`(?<![\\p{L}\\d])${signs.join('')}`, 'u');
	const lettersIn = (lines: readonly string[]) =>
		new Set(lines.flatMap((line) => pattern.exec(line.replace(blanks, ''))?.slice(1).join('') ?? []));
	const [[letters = ''] = [], others] = [[...lettersIn(own)], lettersIn(neighbour)];
	if (letters === '' || lettersIn(own).size !== 1 || others.size !== 1 || !others.has(letters)) return null;
	let at = 0;
	return Array.from(index, (sign) => (isForeign(sign) ? (letters[at++] ?? sign) : sign)).join('');
}

/** «М25/К-170» where «25/К-170» is looked for: what models make of «№» before it. */
function withoutSign(said: string, index: string): string {
	const isSigned =
		said.endsWith(index) && readingRules().recognition.ofNumberSign.test(said.slice(0, -index.length));
	return isSigned ? index : said;
}

/**
 * Whether a line has an index's letters where they stand; of words that indexes have by custom, and of small letters at its
 * end, no model of capitals knows more than the place.
 */
function isShapedSo(index: string, said: string): boolean {
	if (isIn(shaped(index), said)) return true;
	const marked = withoutWords(index, aWord).replace(smallAtEnd, aWord);
	const parts = shaped(marked).split(aWord);
	if (parts.length === 1 || !aCapital.test(parts.join(''))) return false;
	const pattern = parts.map((part) => part.replace(special, '\\$&')).join(`\\p{L}{0,${longestWord}}`);
	return said.split(blanks).some((word) => new RegExp(`^${pattern}$`, 'u').test(word));
}

/** «###А» of «93/А»: every figure as one sign, and every stroke, which models of capitals read as a figure. */
function shaped(text: string): string {
	return text
		.split(blanks)
		.map((word) => folded(word).replace(/[\d/]/gu, '#'))
		.join(' ');
}

/** «1411» of «14/1»: models of capitals read strokes as ones. */
function strokesAsOnes(text: string): string {
	return text.replaceAll('/', '1');
}

/** Whether a line of signs says an index and nothing that touches it. */
function isIn(index: string, said: string): boolean {
	return said.split(blanks).some((word) => folded(word) === index) || folded(said) === index;
}

function folded(text: string): string {
	const { inOwnLetters, withLikeSigns } = readingRules().recognition;
	const plain = text.replace(blanks, '').replace(/[–—‑]/gu, '-').replaceAll(',', '.').replace(atEnd, '');
	const own = inOwnLetters(plain).toUpperCase();
	return withLikeSigns?.(own) ?? own;
}
