import { allMatches } from '#archive/text/prefilter/all-matches.ts';
import { madeBreak } from './line-breaks.ts';

/** In characters: a shorter value is faster to scan than to look up. */
const shortest = 4;
/** Example: the title in `title: Про лавки`. */
const valuePattern = /^ {0,2}(?:title|registrationIndex): (.+)$/gm;
/** Example: `"Про «лавки»"`. */
const quoted = /^(?:"(.*)"|'(.*)')$/;
const isoDate = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
/** Examples: `2031-05-06`, `2031/05/06`, `06.05.2031`: days as pages write them. */
const anyDate = /\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2}|\d{2}\.\d{2}\.\d{4}/g;
/** A figure before or after, with what is between figures of one number: sticky, asked at a place. */
const besideBefore = /(?<=[\p{L}\d][().-]{0,2}|\d[\s().-]{1,3})/uy;
const besideAfter = /[().-]{0,2}\d|[\s().-]{1,3}\d|\p{L}/uy;
/** Example: `.html` behind the name of a letter's file. */
const ending = /\.[a-z]/y;

/** A value that stands at a place of a text; `order` decides between two that begin at one place. */
interface Place {
	readonly at: number;
	readonly end: number;
	readonly order: number;
}

/**
 * Leaves out a letter's address, names of its files, title, numbers and dates, none of them beside a figure that it could be a
 * part of a longer value with: what remains of a page is the same on every letter's page, and is remembered.
 *
 * @example
 * withoutOwnValues('1/2031/2', '---\ntitle: Про лавки\n')('letters/1/2031/2.html, «Про лавки»') // 'letters/\r.html, «\r»'
 */
export function withoutOwnValues(id: string, markdown: string): (text: string) => string {
	const [authority = '', year = '', slug = ''] = id.split('/');
	const addresses = [`${authority}/${year}/${slug}`, `${authority}-${year}-${slug}`];
	const words = allMatches(markdown, valuePattern)
		.map(([, value = '']) => value.replace(quoted, '$1$2'))
		.filter(({ length }) => length >= shortest);
	const dates = datesOf(markdown);
	return (text) => {
		const places: Place[] = [];
		for (const [order, address] of addresses.entries()) addPlaces(places, text, address, order);
		addPlaces(places, text, slug, addresses.length, ({ end }) => stands(ending, text, end));
		for (const [at, word] of words.entries()) addPlaces(places, text, word, addresses.length + 1 + at);
		addDates(places, text, dates, addresses.length + 1 + words.length);
		// Most blocks of a page have none.
		if (places.length === 0) return text;
		places.sort((one, other) => one.at - other.at || one.order - other.order);
		const parts: string[] = [];
		let done = 0;
		for (const { at, end, order } of places) {
			if (at < done || (order >= addresses.length && isBesideFigure(text, at, end))) continue;
			parts.push(text.slice(done, at), madeBreak);
			done = end;
		}
		return parts.join('') + text.slice(done);
	};
}

/** Days that a letter's file names, as pages write them. */
function datesOf(markdown: string): ReadonlySet<string> {
	return new Set(
		allMatches(markdown, isoDate).flatMap(([date]) => {
			const [y = '', month = '', day = ''] = date.split('-');
			return [date, `${day}.${month}.${y}`, `${y}/${month}/${day}`];
		}),
	);
}

function addDates(places: Place[], text: string, dates: ReadonlySet<string>, order: number): void {
	anyDate.lastIndex = 0;
	for (let found = anyDate.exec(text); found; found = anyDate.exec(text)) {
		const { index: at, 0: date } = found;
		if (dates.has(date)) places.push({ at, end: at + date.length, order });
		// One that is none of the letter's may hide the beginning of one that is.
		anyDate.lastIndex = at + 1;
	}
}

function addPlaces(
	places: Place[],
	text: string,
	value: string,
	order: number,
	counts: (place: Place) => boolean = () => true,
): void {
	for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
		const place = { at, end: at + value.length, order };
		if (counts(place)) places.push(place);
	}
}

function isBesideFigure(text: string, at: number, end: number): boolean {
	return stands(besideBefore, text, at) || stands(besideAfter, text, end);
}

/** Whether a sticky pattern matches at a place. */
function stands(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
