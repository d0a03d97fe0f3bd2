import { isAppendixTitle } from './attachments.ts';
import { namesBody } from './letterhead.ts';
import type { Line } from './lines.ts';
import { readRegistration } from './registration.ts';
import { isEmptyForm, isStampLine } from './service-lines.ts';

/** Lines, blank ones too, from a letterhead's first to the registration. */
const tallestLetterhead = 20;
/** Lines below the registration: a stamp that names its body in capitals has none, a letter says and signs something before any appendix. */
const leastBelow = 3;

/**
 * Indexes of the lines at which another letter may begin below a letter: the first line of a block that names a body in
 * capitals, with a line of registration not far below it.
 */
export function letterheadsBelow(lines: readonly Line[]): number[] {
	return lines.flatMap((line, at) => {
		const begins = lines[at - 1]?.blank ?? false;
		return begins && !line.data && namesBody(blockFrom(lines, at)) && isRegisteredBelow(lines, at)
			? [at]
			: [];
	});
}

function blockFrom(lines: readonly Line[], at: number): readonly Line[] {
	let end = at + 1;
	while (end < lines.length && !lines[end]?.blank) end += 1;
	return lines.slice(at, end);
}

function isRegisteredBelow(lines: readonly Line[], at: number): boolean {
	const isRegistered = (line: Line) =>
		!line.blank && (isEmptyForm(line.text) || readRegistration(line) !== null);
	const registered = lines.slice(at + 1, at + tallestLetterhead).findIndex(isRegistered);
	if (registered === -1) return false;
	const below = lines.slice(at + registered + 2, at + registered + 2 + tallestLetterhead);
	const appendix = below.findIndex(({ text }) => isAppendixTitle(text));
	const said = appendix === -1 ? below : below.slice(0, appendix);
	return said.filter((line) => !line.blank && !isStampLine(line)).length >= leastBelow;
}
