import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { Sighting } from '../../contract/reading.ts';
import { readingRules } from '../reading-rules.ts';
import { caseOfLetters } from './case-of-letters.ts';
import { coarseOtherwise } from './coarse-otherwise.ts';
import type { CodesSay } from './codes/witness-of-codes.ts';
import { countGlyphs } from './count-glyphs.ts';
import type { GreyPicture } from './ink-layers.ts';
import { isDateWritten } from './is-date-written.ts';
import { isOfOwnScript } from './is-of-own-script.ts';
import { lettersByInk } from './letters-by-ink.ts';
import type { Line } from './line-of-number.ts';
import { comparedTo, isWitnessed, type LookResult, reads } from './look-again.ts';
import { type LettersSeen, lookAtLetters } from './look-at-letters.ts';
import { type Looked, lookInViews } from './look-in-views.ts';
import { numberAlone } from './number-alone.ts';
import { viewsOfNumber } from './views-of-number.ts';
import { withoutWords } from './without-words.ts';

/** A date or an index as a picture shows it. */
export interface NumberSeen {
	readonly said: string;
	/** Of the first reading, 0–100. */
	readonly confidence: number;
	/** Whether «№» or a label stands before it. */
	readonly isSigned: boolean;
	/** Null if it cannot be drawn again. */
	readonly line: Line | null;
}

/** What further looks make of a number. */
export type NumberLooked = Pick<Sighting, 'value' | 'otherwise' | 'witnessed'>;

/** Confidence: print that is read surely is not corrected, but doubted. */
const sure = 88;
/** Confidence: only one engine knows the letters that the neighbour's language lacks, and errs twice in the same way. */
const sureOfLetters = 90;
const aLetter = /\p{L}/u;
/** Small ones are what indexes end in by custom: «вих», «із», «зпі». */
const aCapital = /\p{Lu}/u;
// «26-08/24677» of «МО26-08/24677»
const fromFigure = /\d.*$/su;
// «п» of «37/п-34», «тДЯ»: alone or among capitals a small letter may be one too
const loneSmall = /(?<![\p{L}\d])\p{Ll}(?!\p{L})|\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u;
// «вих» of «2851/вих-25»: models of capitals alone cannot read it
const someSmall = /\p{Ll}{2}/u;
// «4» of «43/4-236», which «Ч» looks like
const loneFigure = /(?<![\p{L}\d])\d(?![\p{L}\d])/u;
// «/», «-»
const notSign = /[^\p{L}\d]/u;
// «846 /вих-25»: how wide a gap is in ink says nothing
const besideStroke = /\s?([/-])\s?/gu;
// «03.04. 2031»
const besidePoint = /\s?\.\s?/gu;

/**
 * Looks again at a date or an index that no code bears out, in several ways and with other models, until one of them bears
 * it out; the letters of an index are looked at by themselves.
 */
export async function lookAtNumber(
	{ said: read, confidence, isSigned, line }: NumberSeen,
	{ ocr, codes }: { readonly ocr: EngineChoice; readonly codes: CodesSay },
): Promise<NumberLooked> {
	const said = isDateWritten(read) ? read.replace(besidePoint, '.') : read.replace(besideStroke, '$1');
	const misread = codes.misreadAs(said);
	if (misread !== null) return { value: misread, otherwise: [said], witnessed: true };
	const looked = await lookInViews({ said, confidence }, line ? viewsOfNumber(said, line) : [], ocr);
	const { looks, agreed } = looked;
	const coded = codes.otherThan(said);
	if (coded !== null && looks.some((look) => reads(look, coded)))
		return { value: coded, otherwise: [said], witnessed: true };
	const value = agreed ?? said;
	const others = agreed === null ? looks.map(({ other }) => other) : [said];
	const isRead = !looked.isExcluded && (agreed !== null || isWitnessed(looks));
	const coarse = looked.ink && !looked.isExcluded ? await coarseOtherwise(value, looked.ink) : null;
	const isBorneOut = isRead && coarse === null;
	if (isDateWritten(value))
		return {
			value,
			otherwise: differing(value, [...others, coded, coarse]),
			witnessed: isBorneOut && coded === null,
		};
	const isExcluded = looked.isExcluded || coarse !== null;
	const index = await lettersOf({ value, isBorneOut, isExcluded, others: [...others, coarse] }, looked, {
		confidence,
		ocr,
	});
	const isOwn =
		isOfOwnScript(index.value) && (confidence >= sure || !isOfSign(index.value.replace(fromFigure, '')));
	const mayBeSign = !isSigned && readingRules().recognition.mayBeginWithSign?.test(index.value) === true;
	return {
		value: index.value,
		otherwise: differing(index.value, [...index.others, coded]),
		witnessed: index.isBorneOut && coded === null && isOwn && !mayBeSign,
	};
}

/** An index as it was read, and what else it may be. */
interface IndexRead {
	readonly value: string;
	readonly isBorneOut: boolean;
	/** Whether its ink or a model of figures alone speaks against it. */
	readonly isExcluded: boolean;
	readonly others: readonly (string | null)[];
}

/** Has the letters of an index borne out, and figures that may be letters. */
async function lettersOf(
	read: IndexRead,
	{ ink: line, looks }: Looked,
	{ confidence, ocr }: { readonly confidence: number; readonly ocr: EngineChoice },
): Promise<Omit<IndexRead, 'isExcluded'>> {
	const {
		withLikeSigns = (index: string) => index,
		inFigures = (index: string) => index,
		inOwnLetters,
		letterOrFigure,
		neighbour,
	} = readingRules().recognition;
	const inOwn = (index: string) => withLikeSigns(inOwnLetters(index));
	const one = line && mayBeLetter(read.value, line);
	const taken = one && inOwn(one);
	const first = inOwn(read.value);
	const inked = line ? await lettersByInk(first, line) : { index: first, isRoundTold: false, isTold: false };
	const written = inked.index;
	const isLettered = [written, ...read.others].some((index) => index !== null && aLetter.test(index));
	const isAsked = isLettered || taken !== null || loneFigure.test(written);
	const seen = line && neighbour && isAsked ? await lookAtLetters(written, numberAlone(line), ocr) : null;
	const again = comparedTo(written, looks);
	const isSeen =
		read.isBorneOut ||
		(!read.isExcluded &&
			((inked.isRoundTold && isWitnessed(again)) || (inked.isTold && areFiguresSeen(again))));
	// Where the ink tells the capitals, no model has to.
	const isInked = inked.isTold && isSeen;
	const { value, isBorneOut } =
		seen && !isInked
			? borneOut({ ...read, value: written, isBorneOut: isSeen, taken }, seen, { looks, confidence })
			: { value: written, isBorneOut: isInked || (isSeen && !aCapital.test(written)) };
	const cased =
		aLetter.test(value) && line ? caseOfLetters(line, value, readingRules().recognition.tallWhenSmall) : null;
	const own = cased ?? value;
	const otherCase = cased === null && loneSmall.test(value) ? value.toUpperCase() : null;
	const likely = seen?.isSaidByAll(own)
		? []
		: [taken, seen && !aLetter.test(own) ? otherThanCase(seen.lettered, own) : null];
	const other = letterOrFigure?.(own) ?? null;
	const isTold = (one: string) => inked.isRoundTold && inFigures(one) === inFigures(own);
	const doubts = [other, ...likely, otherCase].filter((one) => one !== null && one !== own && !isTold(one));
	return {
		value: own,
		isBorneOut: isBorneOut && doubts.length === 0,
		others: [...read.others, ...doubts, read.value],
	};
}

/** Whether looks of both models read an index’s figures where they stand, whatever they make of its letters, and none others. */
function areFiguresSeen(looks: readonly LookResult[]): boolean {
	const isSeen = (by: LookResult['by']) =>
		looks.some((look) => look.by === by && (look.likeness === 'same' || look.likeness === 'signs'));
	return isSeen('page') && isSeen('witness') && looks.every(({ likeness }) => likeness !== 'other');
}

/** An index whose letters a second model reads too, or another that both models of letters read, and its figures `eng`. */
function borneOut(
	read: IndexRead & { readonly taken: string | null },
	seen: LettersSeen,
	{ looks, confidence }: { readonly looks: readonly LookResult[]; readonly confidence: number },
): Pick<IndexRead, 'value' | 'isBorneOut'> {
	const isCounted = (value: string) => looks.some((look) => look.by === 'witness' && reads(look, value));
	const { value } = read;
	const { agreed } = seen;
	const own = isOfOwnScript(value) ? null : seen.inOwnScript(value);
	if (own !== null) return { value: own, isBorneOut: isCounted(own) };
	// «із» beside figures reads as «13» where small letters are not known.
	if (!someSmall.test(value) && read.others.some((one) => one !== null && someSmall.test(one)))
		return { value, isBorneOut: false };
	if (!aLetter.test(value) && agreed === null) return read;
	// Of an index whose only letters are a word, no model has to bear out more than all looks did.
	if (aLetter.test(value) && !aLetter.test(withoutWords(value)))
		return { value, isBorneOut: read.isBorneOut };
	if (seen.bearsOut(value) && isCounted(value)) return { value, isBorneOut: true };
	if (read.isBorneOut && seen.bearsOutLetters(value)) return { value, isBorneOut: true };
	const { taken } = read;
	if (taken !== null && seen.bearsOut(taken) && isCounted(taken)) return { value: taken, isBorneOut: true };
	const isAsLong = agreed !== null && (agreed.length >= value.length || agreed === taken);
	// What the page's engine read again at both scales is given up for no other.
	const isReadAgain = looks.filter((look) => look.by === 'page').every((look) => reads(look, value));
	const isBetter = isAsLong && !someSmall.test(value) && (agreed === taken || !isReadAgain);
	if (isBetter && isCounted(agreed) && confidence < sureOfLetters) return { value: agreed, isBorneOut: true };
	const lacks = readingRules().recognition.neighbour?.lacks;
	const isBeyond = lacks?.test(value) === true && confidence >= sureOfLetters && agreed === null;
	return { value, isBorneOut: read.isBorneOut && (!aCapital.test(value) || isBeyond) };
}

/**
 * A reading of capitals that says more than the own one does in its case and in signs that look like figures: a letter for a
 * figure that stands alone.
 */
function otherThanCase(read: string | null, own: string): string | null {
	if (read === null || !hasLetterForLone(own, read)) return null;
	const { inFigures = (index: string) => index } = readingRules().recognition;
	const same = (text: string) => inFigures(text.toUpperCase());
	return same(read) === same(own) ? null : read;
}

/** Whether a reading of about the same length has a letter where the own one has a figure between strokes, or one sign more. */
function hasLetterForLone(own: string, read: string): boolean {
	const [signs, others] = [Array.from(own), Array.from(read)];
	if (signs.length !== others.length) return others.length < signs.length;
	return signs.some((sign, at) => {
		const isLone = [signs[at - 1], signs[at + 1]].every(
			(beside) => beside === undefined || notSign.test(beside),
		);
		return isLone && aLetter.test(others[at] ?? '') && !aLetter.test(sign);
	});
}

function differing(value: string, others: readonly (string | null)[]): string[] {
	return [...new Set(others.flatMap((one) => (one === null || one === value ? [] : one)))];
}

/** Whether signs before a number's figures are what an engine makes of «№». */
function isOfSign(signs: string): boolean {
	return readingRules().recognition.ofNumberSign.test(signs);
}

/** What a number says if «11» or «Т1» in it is one letter, where its ink has fewer pieces than signs: no engine tells them apart. */
function mayBeLetter(value: string, { picture, box }: Line<GreyPicture>): string | null {
	const like = readingRules().recognition.takenForSigns.find(({ signs }) => signs.test(value));
	if (!like) return null;
	const glyphs = value.replace(/[^\p{L}\d/\\]/gu, '').length;
	return countGlyphs(picture, box) < glyphs ? value.replace(like.signs, like.letter) : null;
}
