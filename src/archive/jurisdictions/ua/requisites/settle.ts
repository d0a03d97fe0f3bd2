import type { Doubt, LetterAnatomy } from '../../../letter/anatomy.ts';
import { readDate } from '../dates.ts';
import { doubt } from './doubts.ts';
import { spanOf } from './lines.ts';
import type { Registration } from './registration.ts';
import type { StampRegistration } from './stamp.ts';

/** The date and the index that a letter bears, by their places, and where it contradicts itself. */
export interface Settled {
	readonly date: LetterAnatomy['date'];
	readonly index: LetterAnatomy['registrationIndex'];
	readonly ambiguous: readonly Doubt[];
}

/** The letter's own date and index: the registration line's, else the stamp's; where two differ, none. */
export function settle(found: readonly Registration[], stamps: readonly StampRegistration[]): Settled {
	const dates = [...found, ...stamps].flatMap(({ date }) => date ?? []);
	const indexes = [...found, ...stamps].flatMap(({ index }) => index ?? []);
	const oneDate = new Set(dates.map(({ text }) => readDate(text))).size <= 1;
	const oneIndex = new Set(indexes.map(({ text }) => text.replace(/\s/gu, '').toLowerCase())).size <= 1;
	const [date] = dates;
	const [index] = indexes;
	return {
		date: date && oneDate ? spanOf(date) : null,
		index: index && oneIndex ? spanOf(index) : null,
		ambiguous: [
			...(oneDate ? [] : [doubt('ambiguous-date', date ? spanOf(date) : null)]),
			...(oneIndex ? [] : [doubt('ambiguous-registration-index', index ? spanOf(index) : null)]),
		],
	};
}
