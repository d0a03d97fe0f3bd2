import type { Doubt, LetterAnatomy, SignatureStamp } from '#archive/letter/anatomy.ts';
import type { Span } from '#archive/letter/span.ts';
import { editDistance } from '#archive/text/edit-distance.ts';
import type { DocumentReading, Sighting } from '../contract/reading.ts';

// «35860/8-15-31»: a number, two of units, the year; not «1207/02-15»
const yearAtEnd = /^\d+\/\d+-\d+-(\d\d)$/u;

/**
 * Removes from a letter's anatomy what only a picture says and no second witness confirms: its date, its index, and what
 * an e-signature stamp says about a certificate. Each missing requisite is a doubt with what was read.
 *
 * @param readDate the jurisdiction's, to compare dates
 */
export function believeSightings(
	anatomy: LetterAnatomy,
	text: string,
	{ sightings = [], words }: Pick<DocumentReading, 'sightings' | 'words'>,
	readDate: (text: string) => string | null,
): LetterAnatomy {
	const said = (span: Span) => text.slice(span.start, span.end);
	const of = (span: Span | null) => sightings.find((one) => span !== null && one.value === said(span));
	const [date, index] = [of(anatomy.date), of(anatomy.registrationIndex)];
	const iso = anatomy.date && readDate(said(anatomy.date));
	const otherYear = index !== undefined && iso !== null && isOfOtherYear(index.value, iso);
	const doubts = [
		...(date && !date.witnessed ? [unsure('date', date, anatomy.date)] : []),
		...(index && (!index.witnessed || otherYear)
			? [unsure('registration-index', index, anatomy.registrationIndex)]
			: []),
	];
	const isUnsure = (rule: string) => doubts.some(({ ruleId }) => ruleId === rule);
	const shown = (span: Span) =>
		words?.some(
			({ start, end, confidence }) => confidence !== undefined && start < span.end && end > span.start,
		) ?? false;
	return {
		...anatomy,
		date: isUnsure('unsure-date') ? null : anatomy.date,
		registrationIndex: isUnsure('unsure-registration-index') ? null : anatomy.registrationIndex,
		stamps: anatomy.stamps.flatMap((stamp) => believed(stamp, shown, (span) => readDate(said(span)), iso)),
		doubts: [...anatomy.doubts, ...doubts],
	};
}

/** What the stamp in a picture says about its certificate, if it can be right; nothing if the stamp says nothing else. */
function believed(
	stamp: SignatureStamp,
	shown: (span: Span) => boolean,
	read: (span: Span) => string | null,
	date: string | null,
): SignatureStamp[] {
	const { certificate, signer, validFrom, validTo } = stamp;
	const [from, to] = [validFrom && read(validFrom), validTo && read(validTo)];
	// A certificate is valid when the letter is signed; a misread digit seldom leaves both dates in order around that day.
	const inOrder =
		from !== null && to !== null && from < to && (date === null || (from <= date && date <= to));
	const kept = {
		// Forty characters without a check digit: one in three such numbers is misread.
		certificate: certificate && shown(certificate) ? null : certificate,
		signer,
		validFrom: validFrom && shown(validFrom) && !inOrder ? null : validFrom,
		validTo: validTo && shown(validTo) && !inOrder ? null : validTo,
	};
	return Object.values(kept).some((span) => span !== null) ? [kept] : [];
}

/**
 * «35860/8-15-30» of a letter of 2031: offices that end an index like this write the year of its date there, and one figure is
 * misread. «461/19-04-17» ends in something else.
 */
function isOfOtherYear(index: string, iso: string): boolean {
	const year = yearAtEnd.exec(index)?.[1];
	return year !== undefined && editDistance(year, iso.slice(2, 4)) === 1;
}

function unsure(what: 'date' | 'registration-index', sighting: Sighting, span: Span | null): Doubt {
	const { value, otherwise, page, box } = sighting;
	const [x0, y0, x1, y1] = box.map(Math.round);
	const readings = [value, ...otherwise].map((one) => `«${one}»`).join(', ');
	return {
		ruleId: `unsure-${what}`,
		reason: `The ${what.replace('-', ' ')} stands in a picture alone and a second look did not confirm it, so it was not taken. Read: ${readings}. Look at page ${page + 1}, ${x0}–${x1} points from the left and ${y0}–${y1} from the top, and set it by hand.`,
		span,
	};
}
