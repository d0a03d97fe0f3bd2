import { opensAddressee } from './addressee.ts';
import { isContactLine } from './contacts.ts';
import { namesBody } from './letterhead.ts';
import type { Line } from './lines.ts';
import { registrationAt } from './registration-at.ts';

/** Lines of a letterhead with its contacts, and lines between it and the registration. */
const mostLines = 8;
const mostBetween = 6;

/**
 * Whether the letterhead is below the registration, as on letters that an office numbers at the upper edge: a body’s name in
 * capitals and its contacts.
 *
 * @param at index of a line of registration above which no letterhead stands
 */
export function isAboveLetterhead(
	lines: readonly Line[],
	at: number,
	isSkipped: (line: Line) => boolean,
): boolean {
	const isRead = (line: Line, index: number) =>
		line.blank || isSkipped(line) || registrationAt(lines, index) !== null;
	const next = lines.slice(at + 1, at + 1 + mostBetween);
	const begins = next.findIndex((line, index) => !isRead(line, at + 1 + index));
	if (begins === -1) return false;
	const from = at + 1 + begins;
	const below = lines.slice(from, from + mostLines);
	const end = below.findIndex((line) => line.blank || isContactLine(line));
	const named = below.slice(0, end === -1 ? below.length : end);
	const isNamed = namesBody(named) && !named.some(({ text }) => opensAddressee(text));
	return isNamed && below.some(isContactLine);
}
