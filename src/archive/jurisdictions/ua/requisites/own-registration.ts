import type { Body } from './body.ts';
import { foreignRows } from './foreign-rows.ts';
import type { Head } from './head.ts';
import type { Line } from './lines.ts';
import { readNamedRegistration } from './named-registration.ts';
import { receiptStamps } from './receipt-stamp.ts';
import { registeredOn } from './registered-on.ts';
import { type Registration, readRegistration } from './registration.ts';
import { isStampLine } from './service-lines.ts';
import { type Settled, settle } from './settle.ts';
import { readStamps } from './stamp.ts';

/** The date and the index that a letter bears, and the lines that say so or say another’s. */
export interface OwnRegistration {
	readonly settled: Settled;
	/** What lines of registration say about the document that is answered, those of the head first. */
	readonly replies: readonly NonNullable<Registration['reply']>[];
	/** Rows below the signature from which date or index may come. */
	readonly used: ReadonlySet<number>;
	/** Rows of stamps of whoever got the letter. */
	readonly received: ReadonlySet<number>;
}

/**
 * Reads a letter's own date and index: of its head, else of what is below its signature, with what the stamps of
 * document systems say; where all are silent, of a line that names the body. Stamps of others give nothing.
 */
export function ownRegistration(lines: readonly Line[], head: Head, body: Body): OwnRegistration {
	const stamps = lines.filter(isStampLine);
	const said = (part: readonly Line[]) => part.map(({ text }) => text).join(' ');
	const parties = { sender: said(head.letterhead), addressee: said(head.addressee) };
	const foreign = foreignRows([...body.others, ...stamps], parties);
	const isOwn = ({ row }: Line) => !foreign.has(row);
	const others = body.others.filter(isOwn);
	const rows = new Map(others.map((line) => [line.row, line]));
	const closing = others.flatMap((line) => readRegistration(line) ?? registeredOn(line, rows) ?? []);
	const registered = head.registrations.some(({ date, index }) => date || index);
	const found = registered ? head.registrations : closing;
	const stamped = readStamps(stamps.filter(isOwn));
	const isSilent = !registered && found.every(({ date, index }) => !date && !index) && stamped.length === 0;
	const named = isSilent ? readNamedRegistration(others) : [];
	return {
		settled: settle(found, [...stamped, ...named]),
		replies: [...head.registrations, ...closing].flatMap(({ reply }) => reply ?? []),
		used: new Set(registered ? [] : closing.flatMap(rowsOf)),
		received: new Set([...receiptStamps(lines).names, ...foreign]),
	};
}

function rowsOf({ date, index, reply }: Registration): number[] {
	return [date, index, reply?.date, reply?.index].flatMap((line) => (line ? [line.row] : []));
}
