import { findDates } from '../dates.ts';
import type { Body } from './body.ts';
import { foreignRows } from './foreign-rows.ts';
import type { Head } from './head-state.ts';
import { type Line, partOf } from './lines.ts';
import { readNamedRegistration } from './named-registration.ts';
import { receiptStamps } from './receipt-stamp.ts';
import { registeredOn } from './registered-on.ts';
import { findIndex, type Registration, readRegistration } from './registration.ts';
import { isStampLine } from './service-lines.ts';
import { type Settled, settle } from './settle.ts';
import { readStamps } from './stamp.ts';

/** The date and the index that a letter bears, and the lines that say so or say another’s. */
export interface OwnRegistration {
	readonly settled: Settled;
	/** What lines of registration say about the document that is answered; null if none says anything. */
	readonly replied: Reply | null;
	/** Rows below the signature from which date or index may come. */
	readonly used: ReadonlySet<number>;
	/** Rows of stamps of whoever got the letter. */
	readonly received: ReadonlySet<number>;
}

type Reply = NonNullable<Registration['reply']>;

// «», «від»
const from = /^(?:від\s?)?$/iu;

/**
 * Reads a letter's own date and index: of its head, else of what is below its signature, with what the stamps of
 * document systems say; where all are silent, of a line that names the body, and the index of the title. Stamps of others give nothing.
 *
 * @param title the line on which a document that is no letter says what it is: «ПРОТОКОЛ № 7»
 */
export function ownRegistration(
	lines: readonly Line[],
	head: Head,
	body: Body,
	title: Line | undefined,
): OwnRegistration {
	const stamps = lines.filter(isStampLine);
	const said = (part: readonly Line[]) => part.map(({ text }) => text).join(' ');
	const parties = { sender: said(head.letterhead), addressee: said(head.addressee) };
	const foreign = foreignRows([...body.others, ...stamps], parties);
	const isOwn = ({ row }: Line) => !foreign.has(row);
	const others = body.others.filter(isOwn);
	const rows = new Map(others.map((line) => [line.row, line]));
	const closing = others.flatMap((line) => readRegistration(line) ?? registeredOn(line, rows) ?? []);
	const registered = head.registrations.some(({ date, index }) => date || index);
	const stamped = readStamps(stamps.filter(isOwn));
	// Beside a stamp that gives both, a date alone is whose who certified the copy.
	const isStamped = stamped.some(({ date, index }) => date && index);
	// Where a line of the head has a date that it could not read, another one at the end is anybody’s.
	const isDatedAbove = !registered && lines.slice(0, head.textFrom + 1).some(opensWithDate);
	const below = isStamped || isDatedAbove ? closing.filter(({ date, index }) => index || !date) : closing;
	const signed = registered ? dateBelow(lines, head, body, below) : below;
	const found = registered ? [...head.registrations, ...signed] : below;
	const isSilent = !registered && found.every(({ date, index }) => !date && !index) && stamped.length === 0;
	const named = isSilent ? readNamedRegistration(others) : [];
	return {
		settled: settle(found.some(({ index }) => index) ? found : [...found, ...titleNumber(title)], [
			...stamped,
			...named,
		]),
		replied: wholeOf([...head.registrations, ...closing].flatMap(({ reply }) => reply ?? [])),
		used: new Set((registered ? signed : closing).flatMap(rowsOf)),
		received: new Set([...receiptStamps(lines).names, ...foreign]),
	};
}

/** «від 07 січня 2031 р. …» */
function opensWithDate({ text }: Line): boolean {
	const [first] = findDates(text);
	return first !== undefined && from.test(text.slice(0, first.start));
}

/** A date right below whoever signs, where the head gives the number alone: further down it is anybody’s. */
function dateBelow(
	lines: readonly Line[],
	head: Head,
	{ signature }: Body,
	below: readonly Registration[],
): readonly Registration[] {
	if (!signature || head.registrations.some(({ date }) => date)) return [];
	const signed = Math.max(...[...signature.post, signature.name].map(({ row }) => row));
	const next = lines.find(({ row, blank }) => row > signed && !blank)?.row;
	return below.filter(({ date, index, reply }) => date && !index && !reply && date.row === next);
}

/** «ПРОТОКОЛ № 7» */
function titleNumber(title: Line | undefined): Registration[] {
	const found = title && findIndex(title.text);
	if (!found) return [];
	const index = partOf(title, found.at, found.at + found.index.length);
	return [{ date: null, index, reply: null, rest: null }];
}

/** The first that has number and date, else the first that has one of them. */
function wholeOf(replies: readonly Reply[]): Reply | null {
	const said = replies.filter(({ date, index }) => date || index);
	return said.find(({ date, index }) => date && index) ?? said[0] ?? null;
}

function rowsOf({ date, index, reply }: Registration): number[] {
	return [date, index, reply?.date, reply?.index].flatMap((line) => (line ? [line.row] : []));
}
