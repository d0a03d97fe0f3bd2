import type { Line } from './lines.ts';
import { namesSender } from './names-sender.ts';
import { registrationAt } from './registration-at.ts';

/** Lines of a name in a stamp, at most, above its number. */
const mostLines = 4;

/**
 * Whether a line below the form for date and index is the body's name in the stamp that has them: the body of the letterhead,
 * and right below it a number or a date.
 *
 * @param letterhead as it was read so far
 * @example
 * // «Комунальне підприємство «Вигадане»», «Зразківської ради», «№ 8835», «від 13.09.2031»
 */
export function isNameInStamp(lines: readonly Line[], at: number, letterhead: readonly Line[]): boolean {
	const near = lines.slice(at, at + mostLines + 1);
	const length = near.findIndex((line, row) => line.blank || registrationAt(lines, at + row) !== null);
	if (length < 1) return false;
	const end = at + length;
	const below = lines[end]?.blank ? null : registrationAt(lines, end);
	if (!below || below.reply || !(below.date || below.index)) return false;
	const said = (part: readonly Line[]) => part.map(({ text }) => text).join(' ');
	const name = said(lines.slice(at, end));
	return namesSender(name, said(letterhead), '');
}
