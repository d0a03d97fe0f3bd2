import { findDates } from '../dates.ts';
import { type Line, partOf } from './lines.ts';
import { type Registration, readRegistration, readRestOfReply } from './registration.ts';
import { isEmptyForm } from './service-lines.ts';

// «… На №», «… на вх. № 294/П»: the rest stands on the line below
const openReply = /(?<!\p{L})на +(?:вх\.? ?)?№ ?(?:[\p{L}\d][\p{L}\d./-]*)?$/iu;
// «… на № 12 від 01.02.2031,»: what else is answered stands on the line below
const moreReplies = /\d{4}(?:\s?р(?:\.|оку))?\s?(?:[,;]|\s(?:та|і|й))$/iu;
// «№ 52.1-», «№ 12/»: the index goes on below
const cut = /(?<=[\p{L}\d])[-/]$/u;
// «10/775/31», and what stands in a column beside it
const restOfIndex = /^(?=\S*\d)[\p{L}\d][\p{L}\d./-]*(?=$| {3,}|\t)/u;
// «03.04.2031 №», «"3" квітня 2031 р. № ____»
const signAtEnd = /\d[^\n]{0,12}№[ _.]*$/u;
// «14-16-08/5383»
const indexAlone = /^(?=\S*\d)(?=\S*[/-])[\p{L}\d][\p{L}\d./-]*\d$/u;
/** Lines between an index and its sign: «На № … від …», and what is blank. */
const farthestFallen = 5;
// «17.04.2031     12103»: a date, a gap, and nothing but a number
const numberBesideDate = /^\d{2}\.\d{2}\.\d{4}(?: {3,}|\t)\d{2,6}$/u;

// «на № б/н», «На № 12-з», and no date: it may be on a line of its own below
const undatedReply = /^на (?:вх\.? ?)?№ ?(?:б ?[./] ?н\.?|[\p{L}\d][\p{L}\d./-]*)?$/iu;
const dateAlone = /^від (?=["«]?\d)/iu;
/** Lines, blank ones, between «на №» and its date in a column's cells. */
const mostBetween = 2;

// «306», «25/П-170»; no code of eight figures
const numberAlone = /^(?!\d{8}$)(?=\S*\d)[\p{L}\d][\p{L}\d./-]*$/u;
// «від 03.04.2031 №», «03.04.2031 №   на № 12 від 01.02.2031»
const openSign = /\d[^\n]{0,12}№[ _.]*(?:$|(?=на\s*№))/iu;
// «… На №»: nothing of what is answered
const bareReply = /(?<!\p{L})на +№[ _]*$/iu;

// «від 03.04.2031   від 01.02.2031», cells of a form below «№ 14   на № 12/5»
const twoDates = /^від\s+\S[^\n]{6,24}\s+від\s+\S[^\n]{6,24}$/iu;

const unsaid = { index: null, date: null } as const;

/** What a line says that may have been written on the rules of the form below it or above it, or go on over two lines. */
export function registrationAt(lines: readonly Line[], at: number): Registration | null {
	const line = lines[at];
	if (!line) return null;
	const above = lines[at - 1];
	const said = above && !above.blank ? alone(lines, at - 1) : null;
	if (above && said && (said.date || said.index)) {
		if (isCut(above, said)) {
			const rest = restOn(line);
			if (rest) return { date: null, index: null, reply: null, rest: columnBeside(line, rest) };
		}
		const reply = openReply.test(above.text.replaceAll('_', ' ').trim()) ? readRestOfReply(line) : null;
		if (reply) return reply;
		const another = said.reply?.date && moreReplies.test(above.text) ? readRestOfReply(line) : null;
		if (another) return { ...another, reply: unsaid };
	}
	const parted = partedReply(lines, at) ?? datesBelow(lines, at);
	if (parted) return parted;
	const own = alone(lines, at) ?? fallen(lines, at) ?? besideSign(lines, at);
	if (own?.date && !own.index && !own.reply && isOnlyDate(lines, at)) {
		const answered = undatedAbove(lines, at);
		if (answered) return { ...own, date: null, reply: { index: answered.index, date: own.date } };
	}
	const below = lines[at + 1];
	// Which of several is not said.
	if (own?.reply?.date && below && moreReplies.test(line.text) && readRestOfReply(below))
		return { ...own, reply: unsaid };
	if (!own || !isCut(line, own)) return own;
	// A number of which the end is missing is none.
	const [next] = lines.slice(at + 1);
	const rest = next ? restOn(next) : null;
	return { ...own, index: own.index && next && rest ? joined(own.index, next, rest) : null };
}

/** «від 03.04.2031», and no such line right below: of two dates below two numbers nobody knows which is whose. */
function isOnlyDate(lines: readonly Line[], at: number): boolean {
	const below = lines.slice(at + 1).find(({ blank }) => !blank);
	return dateAlone.test(lines[at]?.text ?? '') && !dateAlone.test(below?.text ?? '');
}

/** «на № б/н» on a line, «від 03.04.2031» on one below: the date is of what is answered. */
function undatedAbove(lines: readonly Line[], at: number): { readonly index: Line | null } | null {
	let row = at - 1;
	while (row > 0 && at - row <= mostBetween && lines[row]?.blank) row -= 1;
	const above = lines[row];
	if (!above || !undatedReply.test(above.text.replaceAll('_', ' ').trim())) return null;
	const reply = alone(lines, row)?.reply;
	return { index: reply?.index ?? null };
}

function alone(lines: readonly Line[], at: number): Registration | null {
	const line = lines[at];
	const isOnForm = [lines[at + 1], lines[at - 1]].some((one) => one && isEmptyForm(one.text));
	return line ? readRegistration(line, isOnForm || numberBesideDate.test(line.text)) : null;
}

/** An index alone on its line that belongs to «03.04.2031 №» above: a stamp’s figures are larger than the form’s, and lower. */
function fallen(lines: readonly Line[], at: number): Registration | null {
	const line = lines[at];
	if (!line || !indexAlone.test(line.text)) return null;
	const from = Math.max(0, at - farthestFallen);
	const above = lines.slice(from, at).findLastIndex(({ text }) => signAtEnd.test(text));
	const said = above < 0 ? null : alone(lines, from + above);
	return said?.date && !said.index ? { date: null, index: line, reply: null, rest: null } : null;
}

/** A number alone right above or below «03.04.2031 №», where a form’s figures were typed a little higher or lower. */
function besideSign(lines: readonly Line[], at: number): Registration | null {
	const line = lines[at];
	if (!line || !numberAlone.test(line.text)) return null;
	const isAsked = [nearest(lines, at, -1), nearest(lines, at, 1)].some((row) => {
		const said = openSign.test(lines[row]?.text ?? '') ? alone(lines, row) : null;
		return said?.date && !said.index;
	});
	return isAsked ? { date: null, index: line, reply: null, rest: null } : null;
}

/** «03.04.2031 № 14   На №», and below a blank line «12/5 від 01.02.2031»: what is answered. */
function partedReply(lines: readonly Line[], at: number): Registration | null {
	const above = nearest(lines, at, -1);
	const line = lines[at];
	if (above === at - 1 || !line || line.blank || !bareReply.test(lines[above]?.text ?? '')) return null;
	const said = alone(lines, above);
	return said?.date && said.index ? readRestOfReply(line) : null;
}

/** «від 03.04.2031   від 01.02.2031» below «№ 14   на № 12/5»: the letter's own is at the left. */
function datesBelow(lines: readonly Line[], at: number): Registration | null {
	const line = lines[at];
	const [own, answered, ...more] = line && twoDates.test(line.text) ? findDates(line.text) : [];
	const said = line && own && answered && more.length === 0 ? alone(lines, nearest(lines, at, -1)) : null;
	if (!line || !own || !answered || !said?.index || said.date || !said.reply?.index || said.reply.date)
		return null;
	const partAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
		partOf(line, start, end);
	const reply = { index: said.reply.index, date: partAt(answered) };
	return { date: partAt(own), index: null, reply, rest: null };
}

/** Index of the next line upwards or downwards, a blank one left out. */
function nearest(lines: readonly Line[], at: number, step: 1 | -1): number {
	return lines[at + step]?.blank ? at + 2 * step : at + step;
}

function isCut(line: Line, { index }: Registration): boolean {
	return index !== null && cut.test(line.text) && line.end - index.end <= 1;
}

function restOn({ text }: Line): string | null {
	return text.match(restOfIndex)?.[0] ?? null;
}

function columnBeside(line: Line, rest: string): Line | null {
	const beside = partOf(line, rest.length);
	return beside.blank ? null : beside;
}

/** An index over two lines: its place reaches from one to the other. */
function joined(index: Line, next: Line, rest: string): Line {
	return { ...index, text: `${index.text}${rest}`, end: next.start + rest.length };
}
