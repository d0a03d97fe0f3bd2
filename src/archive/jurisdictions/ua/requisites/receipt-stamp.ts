import { findDates } from '../dates.ts';
import { inOwnLetters } from '../reading/repairs/look-alikes.ts';
import type { Line } from './lines.ts';
import { namesABody } from './names-sender.ts';

/** Characters and words: a longer line is a sentence. */
const longest = 80;
const mostWords = 7;
/** Lines of a stamp that are above or below its word. */
const mostBeside = 2;
// « № 9814 від 29.12.2031», « канцелярією 29.12.2031»; a number is taken whole, so that there is one way to read it
const numbers =
	'(?:[\\s.,:;]|№|n[oо°cсq]?|від|року|р|дата|час|номер|канцелярією|\\d[\\p{Lu}\\d/:.-]*(?![\\p{Lu}\\d/:.-]))*';
// «Вх. № 9814 від 29.12.2031», «Виконком Зразківської ради вх.№ 9814», «Вхідний номер»; «на вх. № 9814» is what the letter answers
const incoming = new RegExp(
	`^(?!на )(?:[\\p{L}«»"’. -]{1,60} )?вх(?:ідн\\p{L}{1,4})?(?![\\p{L}’])${numbers}$`,
	'iu',
);
// «ОДЕРЖАНО», «Отримано 29.12.2031», «Канцелярія»; a line of the text that goes on so begins small, or says more
const received = new RegExp(
	`^(?:О(?:держан|триман)о|ОДЕРЖАНО|ОТРИМАНО|Надійшло|НАДІЙШЛО|Канцелярія|КАНЦЕЛЯРІЯ)${numbers}$`,
	'u',
);
// «№ 9814», «від 29.12.2031», «29.12.2031 № 9814», «NO 9814», «9814/05»
const numberOrDate = new RegExp(`^${numbers}$`, 'iu');
// «Виконком Зразківської ради», «Приймальня»
const named = /^[\p{Lu}«][\p{L}’«»"., -]*$/u;
const sentenceEnd = /\p{Ll}{3}[.;:!?,]$/u;
const figure = /\d/u;

// «Вхідний Ло 9964», «Вх. мо 12»: whatever an engine makes of «№» there
const misreadSign = /(?<=^.{0,60}вх(?:\.|ідн\p{L}{1,4}) )[^\s\d]{1,3}(?= ?\d)/iu;

/** Rows of a stamp by which whoever got a letter registered it. */
export interface ReceiptStamp {
	/** Its word with number and date: nothing of a letter’s own stands there. */
	readonly rows: ReadonlySet<number>;
	/** What may be the name above or below it: after a letter’s signature, it is. */
	readonly names: ReadonlySet<number>;
}

/**
 * Finds the stamps of whoever got a letter: «Вх.», «Одержано», «Канцелярія» on a short line, with the number and the date
 * that are on the lines beside it where it does not give both itself.
 *
 * @example
 * receiptStamps(readLines('Виконком Зразківської ради\nВх. № 98\nвід 29.12.2031')) // rows 1 and 2, names 0
 */
export function receiptStamps(lines: readonly Line[]): ReceiptStamp {
	const said = lines.filter((line) => !line.blank);
	const rows = new Set<number>();
	const names = new Set<number>();
	for (const [at, line] of said.entries()) {
		if (!isReceipt(line.text)) continue;
		rows.add(line.row);
		const whole = [line.text];
		const take = (one: Line | undefined, from: Line | undefined) => {
			if (!one || !from || !isBeside(one, from) || isComplete(whole) || !isNumberOrDate(one.text))
				return false;
			rows.add(one.row);
			whole.push(one.text);
			return true;
		};
		let bottom = at;
		while (bottom < at + mostBeside && take(said[bottom + 1], said[bottom])) bottom++;
		let top = at;
		for (let step = 1; step <= mostBeside; step++) {
			if (!take(said[at - step], said[at - step + 1])) break;
			top = at - step;
		}
		for (let step = 1; step <= mostBeside; step++) {
			const [one, below] = [said[top - step], said[top - step + 1]];
			if (!one || !below || !isBeside(one, below) || !isName(one.text)) break;
			names.add(one.row);
		}
		const [last, below] = [said[bottom], said[bottom + 1]];
		// Some stamps name the body last.
		if (last && below && isBeside(last, below) && isName(below.text) && namesABody(below.text))
			names.add(below.row);
	}
	return { rows, names };
}

function isReceipt(text: string): boolean {
	if (text.length > longest || text.split(' ').length > mostWords + 4) return false;
	const own = inOwnLetters(text);
	return (
		incoming.test(own.replace(misreadSign, '№')) ||
		(received.test(own) && (!figure.test(own) || /№/u.test(own) || findDates(own).length > 0))
	);
}

function isNumberOrDate(text: string): boolean {
	return text.length <= longest && figure.test(text) && numberOrDate.test(inOwnLetters(text));
}

function isName(text: string): boolean {
	return (
		text.length <= longest &&
		text.split(' ').length <= mostWords &&
		named.test(text) &&
		!sentenceEnd.test(text)
	);
}

/** A scanner may see a blank line within a stamp. */
function isBeside(a: Line, b: Line): boolean {
	return Math.abs(a.row - b.row) <= 2;
}

/** Whether a stamp has given its number and its date. */
function isComplete(texts: readonly string[]): boolean {
	const [date] = texts.flatMap((text) => findDates(text));
	const isNumbered = texts.some((text) =>
		figure.test(
			findDates(text).reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
		),
	);
	return date !== undefined && isNumbered;
}
