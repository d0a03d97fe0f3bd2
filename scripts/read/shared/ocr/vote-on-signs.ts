import { editDistance } from '#archive/text/edit-distance.ts';
import { readingRules } from '../reading-rules.ts';
import { isFilled } from './is-filled.ts';
import { nearestNumber } from './nearest-number.ts';

/** One reading of a number. */
export interface Ballot {
	/** The model that read it: readings of one err alike. */
	readonly by: string;
	readonly read: string;
	/** Whether the model knows Latin letters alone, so that only its figures and strokes count. */
	readonly isLatin: boolean;
}

/** Readings that have to agree on a sign: of a figure, and of a letter, which fewer models know. */
const [leastForFigure, leastForLetter] = [3, 2];
/** Models that have to: for what was read at first, and for what stands against it. */
const [leastModels, leastModelsAgainst] = [2, 3];
/** As many readings for a sign as there are against it, at least. */
const timesMore = 3;
/** The same where all readings of one model are against it, and how many models have to be for it then. */
const [timesMoreThanModel, leastModelsForIt] = [5, 3];
/** Signs: no registration index or date has more, and readings are laid side by side by the square of it. */
const longest = 32;

const figure = /\d/u;
const letter = /\p{L}/u;
const notFigure = /\D+/gu;
// «01-12 / 345», «15- 25», «03. 04. 2031»
const blanksInside = /(?<=\d) ?([./-]) ?(?=\d)/gu;
// «пП» of «10-13/пП-40»: one letter, read as a small one and a capital
const readTwice = /\p{Ll}\p{Lu}/gu;
// «03.04.2031.»
const atEnd = /[./-]+$/u;

/**
 * The number that readings give sign by sign, each of them laid along the one that is nearest to all: one look errs in this
 * figure and another in that, and still every figure is read rightly by most. Null if a sign stays in dispute: too few
 * speak for it or too many against it, or all looks of one model do.
 *
 * @param said what was read at first; it is no ballot of its own
 * @example
 * voteOnSigns('35880/8', ['35860/8', '35860/3', '35860/8'].map((read, at) => ({ by: `${at}`, read, isLatin: false })))
 */
export function voteOnSigns(said: string, ballots: readonly Ballot[]): string | null {
	const cast = ballots.flatMap((ballot) => {
		const number = numberIn(ballot.read, said);
		return number === null ? [] : [{ ...ballot, number }];
	});
	const pivot = middleOf(cast.filter(({ isLatin }) => !isLatin).map(({ number }) => number));
	if (pivot === null || cast.length < leastForFigure) return null;
	const laid = cast.map((ballot) => ({ ...ballot, ...laidAlong(pivot, ballot.number) }));
	if (isLonger(pivot, laid)) return null;
	const elected = Array.from(pivot, (sign, at) => electedAt(at, sign, laid));
	if (elected.includes(null)) return null;
	const value = elected.map((one) => one?.sign).join('');
	// Enlarged, all looks at blurred small print err alike.
	if (isFilled(said, value)) return null;
	const models = value === said ? leastModels : leastModelsAgainst;
	const isBacked = elected.every((one) => one && (letter.test(one.sign) || one.models >= models));
	return isBacked ? value : null;
}

interface Elected {
	readonly sign: string;
	readonly models: number;
}

interface Laid extends Ballot {
	/** For each sign of the pivot the sign that stands there; empty where none does. */
	readonly signs: readonly string[];
	/** What stands before each sign of the pivot, and at the end, beyond it. */
	readonly more: readonly string[];
}

/** The sign that most read at a place; null if that is in dispute. */
function electedAt(at: number, sign: string, ballots: readonly Laid[]): Elected | null {
	const votes = new Map<string, string[]>();
	for (const { by, signs, isLatin } of ballots) {
		const own = signs[at] ?? '';
		// Such a model has no letter for this one, and makes figures of it; of a figure it makes no letter that both alphabets have.
		if (isLatin && (letter.test(sign) || (letter.test(own) && !isCommon(own)))) continue;
		// A letter that the country's script lacks is some other letter.
		if (letter.test(own) && !readingRules().recognition.script.test(own)) continue;
		votes.set(own, [...(votes.get(own) ?? []), by]);
	}
	const [[best = '', by = []] = [], ...others] = [...votes].sort(([, a], [, b]) => b.length - a.length);
	const against = others.flatMap(([, models]) => models);
	if (by.length < (letter.test(best) ? leastForLetter : leastForFigure)) return null;
	const models = new Set(by).size;
	const isOutvoted = models >= leastModelsForIt && by.length >= against.length * timesMoreThanModel;
	if (by.length < against.length * timesMore) return null;
	if (!isOutvoted && against.some((model) => !by.includes(model))) return null;
	return { sign: best, models };
}

/** Whether a letter, put in the country's script, is one that looks like no figure of stamps: «В», not «О». */
function isCommon(sign: string): boolean {
	const { inFigures = (text: string) => text, script } = readingRules().recognition;
	return script.test(sign) && !figure.test(inFigures(sign));
}

/** Whether more than one reading has a sign at a place where the pivot has none. */
function isLonger(pivot: string, ballots: readonly Laid[]): boolean {
	const signs = Array.from(pivot);
	return signs.concat('').some((sign, at) => {
		const isBesideLetter = letter.test(sign) || letter.test(signs[at - 1] ?? '');
		const isWithin = at > 0 && at < signs.length;
		const longer = ballots.filter(({ more, isLatin }) => {
			const own = more[at] ?? '';
			return own !== '' && !(isLatin && isBesideLetter) && (isWithin || figure.test(own));
		});
		return longer.length > 1;
	});
}

/** The number of a reading that is meant, in one way of writing; null if there is none. */
function numberIn(read: string, said: string): string | null {
	const plain = readingRules()
		.recognition.inOwnLetters(read.replaceAll(',', '.').replace(/[–—‑]/gu, '-'))
		.replace(blanksInside, '$1')
		.replace(readTwice, (two) => (two[0] === two[1]?.toLowerCase() ? (two[1] ?? two) : two));
	const number = nearestNumber(said.replace(notFigure, ''), plain)?.replace(atEnd, '') ?? '';
	return number === '' || number.length > longest ? null : number;
}

/** The reading that is nearest to all. */
function middleOf(numbers: readonly string[]): string | null {
	const far = (one: string) => numbers.reduce((sum, other) => sum + editDistance(one, other), 0);
	const [first, ...others] = numbers;
	if (first === undefined) return null;
	return others.reduce((best, one) => (far(one) < far(best) ? one : best), first);
}

/** Lays a reading along another, so that as few signs as can be are changed, left out or put in. */
function laidAlong(pivot: string, number: string): Pick<Laid, 'signs' | 'more'> {
	const [a, b] = [Array.from(pivot), Array.from(number)];
	const signs = a.map(() => '');
	const more = [...signs, ''];
	let [i, j] = [0, 0];
	const left = (from: number, of: number) => editDistance(a.slice(from).join(''), b.slice(of).join(''));
	while (i < a.length || j < b.length) {
		const rest = left(i, j);
		if (i < a.length && j < b.length && rest === left(i + 1, j + 1) + (a[i] === b[j] ? 0 : 1)) {
			signs[i++] = b[j++] ?? '';
		} else if (j < b.length && rest === left(i, j + 1) + 1) more[i] += b[j++] ?? '';
		else i++;
	}
	return { signs, more };
}
