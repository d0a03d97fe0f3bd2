import type { LineStretch, StampSaid } from '../../reading-rules.ts';
import { findDates } from '../dates.ts';
import { type Line, readLines } from './lines.ts';
import { namesABody } from './names-sender.ts';
import { findIndex, readRegistration } from './registration.ts';
import { registrationInStamp } from './registration-in-stamp.ts';
import { isStampLine } from './service-lines.ts';

// «Вих. № 12», «ВИХ № 12», «Реєстраційний номер: 12», «ДОКУМЕНТ № 12»
const outgoing = /^(?:вих|bux|реєстраційний|документ)(?!\p{L}*ан)/iu;
// «Вх. № 12», «Вхідний», «ОДЕРЖАНО», «Надійшло», «Канцелярія»; not «188-ВХ-22», «Номер: ВХ-188»
const incoming =
	/(?<![\p{L}\d/-])(?:(?<!(?:№|номер|індекс):?\s?)[вb][хx](?=-)|[вb][хx](?![\p{L}-])|[вb][хx]ідн|одержан|отриман|надійшл|канцеляр)/iu;
const figure = /\d/u;
// «ДОКУМЕНТ № 12/8-15-31 від 03.06.2031»; not «ДОКУМЕНТ СЕД АСКОД», which has its number on another line
const documentLine = /^документ №/iu;
// «Документ № 12/8 від 03.06.2031. Підписувач: … Сертифікат: …»: a stamp of one line
const parts =
	/(?<=[.,;|] )(?=(?:підписувач|підписант|сертифікат|серійний номер|дійсний|чинний|кеп|ецп)(?!\p{L}))/giu;
// «Від 03.06.2031 р.», above «№ 12/8-31» on the form of a letterhead in the corner
const fromDate = /^від \d/iu;
/** Lines: a name in two, date, index. */
const mostOfStamp = 4;

/** A picture that is no stamp of the letter’s. */
const nothing: StampSaid = { lines: [], isRegistration: false };

/**
 * What a place of a scanned page, looked at by itself, says of the letter’s own date and index: where a stamp calls itself
 * the sender’s, and in the page’s head on a line that says both, as on the rules of a form. Whoever got the letter stamps
 * it too: of other lines none is taken.
 */
export function stampInScan(said: readonly string[], isInHead: boolean): StampSaid {
	const lines = readLines(said.join('\n'));
	if (lines.some(({ text }) => incoming.test(text))) return nothing;
	if (lines.some((line) => isStampLine(line) || outgoing.test(line.text))) return stampInPicture(said);
	// A body’s name tells whose stamp it is: the letterhead has it too, or not.
	if (lines.length <= mostOfStamp && lines.some(isName)) return stampInPicture(said);
	if (isInHead && lines.length === 2 && fromDate.test(lines[0]?.text ?? '')) return stampInPicture(said);
	const onForm = (line: Line) => {
		const read = readRegistration(line, true);
		return Boolean(read?.date && read.index && !read.reply);
	};
	const held = isInHead ? lines.flatMap((line, at) => (onForm(line) ? [[whole(line, at)]] : [])) : [];
	return { lines: held, isRegistration: held.length > 0 };
}

/**
 * What a picture says of a letter if it is a stamp: the letter’s date and index on one line, the date first, wherever they
 * stand, for the stamp’s other lines repeat the letterhead, but for the body’s name where nothing else tells whose stamp it is; and all of an e-signature stamp, of which two lines are known.
 * Nothing of a stamp of whoever got the letter.
 *
 * @example
 * stampInPicture(['ВИГАДАНА РАДА', '№ 12/8-15-31', 'від 03.06.2031'])
 * // { lines: [[{ line: 2, start: 4, end: 14 }, { line: 1, start: 0, end: 12 }]], isRegistration: true }
 */
export function stampInPicture(said: readonly string[]): StampSaid {
	const broken = said.flatMap((text, line) => partsOf(text).map((part) => ({ ...part, line })));
	const { lines, isRegistration } = stampIn(broken.map(({ text }) => text));
	const placed = ({ line, start, end, ...rest }: LineStretch): LineStretch => {
		const { line: of = 0, start: from = 0 } = broken[line] ?? {};
		return { line: of, start: from + start, end: from + end, ...rest };
	};
	return { lines: lines.map((line) => line.map(placed)), isRegistration };
}

/** A line in parts that say different things. */
function partsOf(text: string): { readonly text: string; readonly start: number }[] {
	let start = 0;
	return text.split(parts).map((part) => {
		const at = start;
		start += part.length;
		return { text: part.trimEnd(), start: at };
	});
}

function stampIn(said: readonly string[]): StampSaid {
	const lines = readLines(said.join('\n'));
	if (lines.some(({ text }) => incoming.test(text))) return nothing;
	const signed = [...lines.keys()].filter((at) => lines[at] && isStampLine(lines[at]));
	const isSigned = signed.length >= 2;
	const isDocument = isSigned && lines.some(({ text }) => documentLine.test(text));
	const found = isDocument ? null : registrationInStamp(lines);
	if (!found) {
		const held = isSigned ? lines.map((line, at) => [whole(line, at)]) : registered(lines);
		return { lines: held, isRegistration: isDocument };
	}
	const { date, index } = found;
	const [from, to] = [signed[0] ?? 0, signed.at(-1) ?? -1];
	const isUsed = (at: number) => at === date.line || index.some(({ line }) => line === at);
	const signature = lines.flatMap((line, at) =>
		isSigned && at >= from && at <= to && !isUsed(at) ? [[whole(line, at)]] : [],
	);
	const names =
		isOwn(lines) || isSigned ? [] : lines.flatMap((line, at) => (isName(line) ? [[whole(line, at)]] : []));
	return { lines: [...names, [date, ...index], ...signature], isRegistration: true };
}

/** Whether a stamp says that it is the sender’s: else the body that it names tells whose it is. */
function isOwn(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => outgoing.test(text));
}

function isName({ text }: Line): boolean {
	return !figure.test(text) && namesABody(text);
}

/** Lines with a date or an index where it is open which of several is meant. */
function registered(lines: readonly Line[]): LineStretch[][] {
	const read = lines.map((line) => readRegistration(line, true));
	const isAnswered = (at: number) => Boolean(read[at]?.reply && !read[at]?.date && !read[at]?.index);
	const hasIndex = (at: number) => Boolean(read[at]?.index) || findIndex(lines[at]?.text ?? '') !== null;
	const hasDate = (at: number) => findDates(lines[at]?.text ?? '').length > 0;
	const held = [...lines.keys()].filter((at) => !isAnswered(at) && (hasIndex(at) || hasDate(at)));
	return held.some(hasIndex) && held.some(hasDate)
		? held.flatMap((at) => (lines[at] ? [[whole(lines[at], at)]] : []))
		: [];
}

function whole({ text }: Line, line: number): LineStretch {
	return { line, start: 0, end: text.length };
}
