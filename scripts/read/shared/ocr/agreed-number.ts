import { editDistance } from '#archive/text/edit-distance.ts';
import { readingRules } from '../reading-rules.ts';
import { isFilled } from './is-filled.ts';
import { isOfOwnScript } from './is-of-own-script.ts';
import { type LookResult, mostLooks, reads } from './look-again.ts';
import { nearestNumber } from './nearest-number.ts';

/** How a number was read at first, and whether the looks at it are without «№». */
interface FirstReading {
	readonly confidence: number;
	readonly isUnsigned: boolean;
}

/** Confidence: print that is read surely is not corrected by looks with one model. */
const sure = 88;
/** The same of the witness, which is less sure of all it reads. */
const sureOfWitness = 80;
/** Of a look that may correct what was read unsurely. */
const legible = 70;
/** What engines make of the ring of «№» where it touches the number. */
const ring = '0';
/** So many digits are not a coincidence. */
const leastFigures = 3;
const notFigure = /\D+/gu;
// «26-08/24677» of «МО26-08/24677»
const fromFigure = /\d.*$/su;
// «03.04.2031», «03.04.31»
const isDate = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u;
const atEnd = /[.,–-]+$/u;

/**
 * The number that all looks give where the page's engine read another at first, and either unsurely or with what it made of
 * «№» before it. Of one that it read surely, they have to be as sure, and tell of one other figure. Null if they do not agree.
 */
export function agreedNumber(said: string, looks: readonly LookResult[], first: FirstReading): string | null {
	const [{ read } = { read: '' }] = looks;
	if (looks.length < mostLooks) return null;
	if (looks.some(({ by, likeness }) => by === 'page' && likeness === 'same')) return null;
	const value = trimmed(nearestNumber(digitsOf(said), read) ?? '');
	const figures = digitsOf(value).length;
	if (figures < leastFigures || isDate.test(value) !== isDate.test(said)) return null;
	// What is left of «№» is no letter of the index.
	if (isOfSign(value.replace(fromFigure, ''))) return null;
	const before = said.endsWith(value) ? said.slice(0, -value.length) : '';
	const isOfRing = first.isUnsigned && first.confidence < sure && before === ring;
	// No other figure is given up: a look may have lost it. A stroke that was read as one is none.
	const isOfStroke = value.length === said.length && value.replaceAll('/', '1') === said.replaceAll('/', '1');
	if (!isOfRing && !isOfStroke && figures < digitsOf(said).length) return null;
	// Nor is a hyphen: in coarse print it runs into the figure beside it, to every model.
	if (before === '' && hyphensOf(value) < hyphensOf(said)) return null;
	if (!isOfSign(before) && first.confidence >= sure && !areSurer(looks, value, said)) return null;
	const isOfSigns = before === '' && digitsOf(value) === digitsOf(said);
	// What no look read surely corrects no figure: blurred print reads as «8» whatever stands there.
	const isSure = isOfRing || isOfStroke || isOfSign(before) || isOfSigns;
	if (!isSure && !isReadSurely(looks, isFilled(said, value))) return null;
	// A letter that the country's script lacks is a misreading of its own.
	if (!isOfOwnScript(readingRules().recognition.inOwnLetters(value))) return null;
	return looks.every((look) => reads(look, value)) ? value : null;
}

/** Whether a look of each model read the number well enough to correct the first reading’s figures. */
function isReadSurely(looks: readonly LookResult[], isFilling: boolean): boolean {
	const [least, leastOfWitness] = isFilling ? [sure, sureOfWitness] : [legible, legible];
	const best = (by: LookResult['by']) =>
		Math.max(0, ...looks.flatMap((look) => (look.by === by ? look.confidence : [])));
	return best('page') >= least && best('witness') >= leastOfWitness;
}

/** Whether looks are as sure of a date as print is that is not corrected, and differ from the first reading in one figure. */
function areSurer(looks: readonly LookResult[], value: string, said: string): boolean {
	const isNear = isDate.test(value) && value.length === said.length && editDistance(value, said) === 1;
	return isNear && looks.every(({ by, confidence }) => confidence >= (by === 'page' ? sure : sureOfWitness));
}

/** Whether signs before a number's figures are what an engine makes of «№». */
function isOfSign(signs: string): boolean {
	return readingRules().recognition.ofNumberSign.test(signs);
}

function hyphensOf(text: string): number {
	return text.split('-').length - 1;
}

function digitsOf(text: string): string {
	return text.replace(notFigure, '');
}

function trimmed(number: string): string {
	return readingRules().recognition.inOwnLetters(number.replace(atEnd, ''));
}
