import type { EngineChoice } from '../../contract/engine-choice.ts';
import { readingRules } from '../reading-rules.ts';
import { agreedNumber } from './agreed-number.ts';
import { excludedByInk } from './excluded-by-ink.ts';
import { figuresByInk } from './figures-by-ink.ts';
import type { GreyPicture } from './ink-layers.ts';
import { isDateWritten } from './is-date-written.ts';
import { isOfOwnScript } from './is-of-own-script.ts';
import type { Line } from './line-of-number.ts';
import { isWitnessed, type LookResult, lookAgain, reads } from './look-again.ts';
import { nearestNumber } from './nearest-number.ts';
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
	/** Whether the ink excludes a figure of what was read at first, or of what looks agree on. */
	readonly isExcluded: boolean;
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
// «33056/0/2-25/42»
const numberAtStart = /^\d[\d/.-]+\d/u;
/** Looks that have to read the sign as letters. */
const leastSigned = 2;
// «25/К-170.»
const atEnd = /[.,/-]+$/u;
// «/1», «1/»
const strokeAndOne = /1?\/1?/gu;
// «N2» of «Bux.N2», «N» of «N®»: the sign with what its ring reads as
const lastWord = /[^\s.,]+$/u;
const ofRing = /[®\d]$/u;
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
	let first: Seen | null = null;
	let unsigned: Seen | null = null;
	const [plain] = views;
	const isExcluded = plain ? await excludedByInk(said, plain) : () => false;
	for (const ink of views) {
		const { isUnsigned } = ink;
		const looks = await lookAgain(said, ink.picture, ocr);
		const agreed = agreedNumber(said, looks, { confidence, isUnsigned });
		const looked = { ink, looks, agreed, isExcluded: isExcluded(agreed ?? said) };
		const isBorneOut = !looked.isExcluded && (isWitnessed(looks) || agreed !== null);
		if (!isDisputed(all) && isBorneOut) return looked;
		if (!ink.mayLack) all.push(...looks);
		first ??= looked;
		if (isUnsigned) unsigned ??= looked;
	}
	if (!first) return { ink: null, looks: [], agreed: null, isExcluded: false };
	const isSeen = all.filter(({ likeness }) => likeness !== 'nothing').length >= leastFigures;
	if (!isSeen) return first;
	// Where the sign was taken off, readings with it say no more of the number than of the sign.
	const apart = unsigned && isSigned(said, first.looks, unsigned.looks) ? unsigned : null;
	const voted = apart ?? first;
	const capitals = await readInCapitals(numberAlone(voted.ink));
	const ballots: Ballot[] = [
		...(confidence >= legible ? [{ by: 'page', read: said, isLatin: false }] : []),
		...(apart?.looks ?? all).map(({ by, read }) => ({ by, read, isLatin: by === 'witness' })),
		...capitals.own.map((read) => ({ by: 'own', read, isLatin: false })),
		...capitals.neighbour.map((read) => ({ by: 'neighbour', read, isLatin: false })),
	];
	const agreed =
		(apart && endOf(said, saidByAll(apart.looks))) ??
		withoutStrokesOne(said, voted.looks, [...capitals.own, ...capitals.neighbour]) ??
		elected(said, ballots) ??
		(await figuresByInk(said, voted.looks, voted.ink)) ??
		possible(said, ballots, isExcluded);
	return { ...voted, agreed, isExcluded: isExcluded(agreed ?? said) };
}

interface Seen extends Looked {
	readonly ink: View;
}

/** What the vote makes of those ballots alone that the ink does not exclude, where a model other than the page’s cast such a one. */
function possible(
	said: string,
	ballots: readonly Ballot[],
	isExcluded: (number: string) => boolean,
): string | null {
	const numberOf = ({ read }: Ballot) => nearestNumber(digitsOf(said), read)?.replace(atEnd, '');
	const others = ballots.filter((ballot) => {
		const number = numberOf(ballot);
		return number !== undefined && !isExcluded(number);
	});
	const value = others.length < ballots.length ? elected(said, others) : null;
	const isBorneOut = others.some(
		(ballot) =>
			(ballot.by === 'neighbour' || ballot.by === 'witness') &&
			digitsOf(numberOf(ballot) ?? '') === digitsOf(value ?? said),
	);
	return isBorneOut ? value : null;
}

/** A number where it is what another ends in. */
function endOf(said: string, value: string | null): string | null {
	return value !== null && said.endsWith(value) ? value : null;
}

/** The number that all looks of both engines read; null if they do not agree. */
function saidByAll(looks: readonly LookResult[]): string | null {
	const [value = null] = looks[0]?.read.match(numberAtStart) ?? [];
	const isSaid = value !== null && looks.every((look) => reads(look, value));
	return isSaid && isOfOwnScript(value) && digitsOf(value).length >= leastFigures ? value : null;
}

/**
 * «7674/5» where the first reading was «7674/15», a stroke read as two signs: all looks read it without the one, and models of
 * capitals, which make a one of the stroke itself, read no second.
 */
function withoutStrokesOne(
	said: string,
	looks: readonly LookResult[],
	capitals: readonly string[],
): string | null {
	const value = saidByAll(looks);
	if (value === null || value === said || plainStrokes(said) !== plainStrokes(value)) return null;
	return capitals.some((read) => read.replaceAll('/', '1') === value.replaceAll('/', '1')) ? value : null;
}

function plainStrokes(number: string): string {
	return number.replace(strokeAndOne, '/');
}

/**
 * Whether looks with «№» read it as letters before the number that looks without it read; whole, but for what the sign was read
 * as: parting inks may tear a number's end off.
 */
function isSigned(said: string, withSign: readonly LookResult[], without: readonly LookResult[]): boolean {
	const least = digitsOf(said).length - 1;
	const numbers = without.flatMap(({ read }) => read.match(numberAtStart) ?? []);
	if (numbers.length < without.length || numbers.some((one) => digitsOf(one).length < least)) return false;
	const signed = withSign.filter(({ read }) =>
		numbers.some((number) => {
			const at = read.indexOf(number);
			const before = read.slice(0, Math.max(0, at)).trim();
			return at > 0 && isOfSign((lastWord.exec(before)?.[0] ?? '').replace(ofRing, ''));
		}),
	);
	return signed.length >= leastSigned;
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
