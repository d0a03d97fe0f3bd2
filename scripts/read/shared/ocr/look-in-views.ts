import type { EngineChoice } from '../../contract/engine-choice.ts';
import { readingRules } from '../reading-rules.ts';
import { agreedNumber } from './agreed-number.ts';
import { figuresByInk } from './figures-by-ink.ts';
import type { GreyPicture } from './ink-layers.ts';
import { isDateWritten } from './is-date-written.ts';
import { isOfOwnScript } from './is-of-own-script.ts';
import type { Line } from './line-of-number.ts';
import { isWitnessed, type LookResult, lookAgain } from './look-again.ts';
import { numberAlone } from './number-alone.ts';
import { readInCapitals } from './read-in-capitals.ts';
import type { View } from './views-of-number.ts';
import { voteOnDate } from './vote-on-date.ts';
import { type Ballot, voteOnSigns } from './vote-on-signs.ts';

/** What further looks gave, and the ink that they looked at. */
export interface Looked {
	readonly ink: Line<GreyPicture> | null;
	readonly looks: readonly LookResult[];
	/** The number that all looks give, or most of them sign by sign; null if they do not agree. */
	readonly agreed: string | null;
}

/** Confidence of a first reading that is worth a vote. */
const legible = 60;
/** Confidence of a look that no other way of showing the number outweighs. */
const sure = 88;
/** So many digits are not a coincidence. */
const leastFigures = 3;
const notFigure = /\D+/gu;
// «26-08/24677» of «МО26-08/24677»
const fromFigure = /\d.*$/su;
/** Letters that engines make of «№» where it touches the number. */
const signLength = 2;
// «МОЗПІ» of «МОЗПІ-409», «МО2»
const lettersAtStart = /^\p{L}{2}[\p{L}\d]/u;
// «03.04.2031», «03.04.31»
const isDate = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u;

/**
 * Looks at a number in one way after the other until one bears it out. Where none does, more models look at it, and what all
 * looks in all ways gave is put to the vote, sign by sign.
 *
 * @param confidence of the first reading, 0–100
 */
export async function lookInViews(
	{ said, confidence }: { readonly said: string; readonly confidence: number },
	views: readonly View[],
	ocr: EngineChoice,
): Promise<Looked> {
	const all: LookResult[] = [];
	let first: Looked | null = null;
	for (const ink of views) {
		const { isUnsigned } = ink;
		const looks = await lookAgain(said, ink.picture, ocr);
		const looked = { ink, looks, agreed: agreedNumber(said, looks, { confidence, isUnsigned }) };
		if (!isDisputed(all) && (isWitnessed(looks) || looked.agreed !== null)) return looked;
		all.push(...looks);
		first ??= looked;
	}
	if (!first?.ink) return { ink: null, looks: [], agreed: null };
	const isSeen = all.filter(({ likeness }) => likeness !== 'nothing').length >= leastFigures;
	if (!isSeen) return first;
	const capitals = await readInCapitals(numberAlone(first.ink));
	const ballots: Ballot[] = [
		...(confidence >= legible ? [{ by: 'page', read: said, isLatin: false }] : []),
		...all.map(({ by, read }) => ({ by, read, isLatin: by === 'witness' })),
		...capitals.own.map((read) => ({ by: 'own', read, isLatin: false })),
		...capitals.neighbour.map((read) => ({ by: 'neighbour', read, isLatin: false })),
	];
	const agreed = elected(said, ballots) ?? figuresByInk(said, first.looks, first.ink);
	return { ...first, agreed };
}

/** Whether the page's engine surely read one other number at both scales of a way of showing it. */
function isDisputed(looks: readonly LookResult[]): boolean {
	const others = looks.filter(
		({ by, likeness, confidence }) => by === 'page' && likeness === 'other' && confidence >= sure,
	);
	return others.some(({ other }, at) => others.slice(at + 1).some((one) => one.other === other));
}

/** What the vote makes of a number; null if it is another kind of number. */
function elected(said: string, ballots: readonly Ballot[]): string | null {
	if (isDateWritten(said) && !isDate.test(said)) return voteOnDate(said, ballots);
	const value = voteOnSigns(said, ballots);
	if (value === null || value === said) return value;
	// What is left of «№» is no letter of the index.
	const [sign = ''] = value.match(lettersAtStart) ?? [];
	if (isOfSign(sign.slice(0, signLength)) && !said.startsWith(sign.slice(0, signLength))) return null;
	const isOfKind = isDate.test(value) === isDate.test(said);
	const hasSign = isOfSign(value.replace(fromFigure, ''));
	return isOfKind && !hasSign && isOfOwnScript(value) && digitsOf(value).length >= leastFigures
		? value
		: null;
}

/** Whether signs before a number's figures are what an engine makes of «№». */
function isOfSign(signs: string): boolean {
	return readingRules().recognition.ofNumberSign.test(signs);
}

function digitsOf(text: string): string {
	return text.replace(notFigure, '');
}
