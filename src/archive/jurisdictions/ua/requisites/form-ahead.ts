import { blockAt } from './block-at.ts';
import type { Line } from './lines.ts';
import { registrationAt } from './registration-at.ts';
import { isEmptyForm } from './service-lines.ts';
import { opensText } from './text-opening.ts';

/** Lines of a head above its form. */
const farthestForm = 40;

/** Row of the first line of registration, filled in or not; -1 where the text opens before. */
export function formAhead(lines: readonly Line[]): number {
	let seen = 0;
	for (const [at, line] of lines.entries()) {
		if (line.blank) continue;
		if (isEmptyForm(line.text) || registrationAt(lines, at)) return line.row;
		if (seen++ > farthestForm || opensText(line.text, blockAt(lines, at, () => false).slice(1))) return -1;
	}
	return -1;
}
