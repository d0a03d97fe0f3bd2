import type { Line } from './lines.ts';

// «¹ Класифікатор послуг», «²Без урахування дня надходження»
const raisedNumber = /^[¹²³⁴-⁹][⁰¹²³⁴-⁹]?\s?\S/u;

/**
 * The lines of footnotes among the lines below a letter's text, with the blank lines before them: from a raised number at
 * the beginning of a line to the next blank line.
 */
export function findNotes(lines: readonly Line[]): Line[] {
	const notes: Line[] = [];
	let open = false;
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		if (raisedNumber.test(line.text)) {
			open = true;
			if (before?.blank) notes.push(before);
		}
		open &&= !line.blank;
		if (open) notes.push(line);
	}
	return notes;
}
