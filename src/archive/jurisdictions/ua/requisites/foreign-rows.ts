import { findDates } from '../dates.ts';
import type { Line } from './lines.ts';
import { namesABody, namesSender } from './names-sender.ts';

/** Characters: a longer line is a sentence. */
const longest = 120;
// «Вих. № 12», «ВИХІДНИЙ № 12»
const outgoing = /^вих(?:[.,]|ідн|(?!\p{L}))/iu;
const figure = /\d/u;
// «М2 ВИГАДАНА РАДА №12», «РАДА 29.12.2031»: the name ends there
const beforeNumber = /№|\d{2}/u;

/** Those between whom a letter goes, by all lines that name them. */
export interface Parties {
	/** Empty if no letterhead was found: then nobody can be told from the sender. */
	readonly sender: string;
	readonly addressee: string;
}

/**
 * Rows of numbers and dates below a letter that are under the name of another body than the letterhead’s, on their line
 * or on the one above, with that name: whoever got the letter stamps it too, and does not always say «Вх.».
 */
export function foreignRows(lines: readonly Line[], { sender, addressee }: Parties): Set<number> {
	const rows = new Set<number>();
	if (sender === '') return rows;
	const short = lines
		.filter(({ text, blank }) => !blank && text.length <= longest)
		.sort((a, b) => a.row - b.row);
	let name: Line | null = null;
	for (const line of short) {
		const own = nameIn(line.text);
		// A scanner may see a blank line within a stamp.
		// Another's stamp above ends there: whoever got the letter writes «Вх.».
		if (outgoing.test(line.text)) name = null;
		if (own !== '') name = { ...line, text: own };
		else if (name && line.row - name.row > 2) name = null;
		if (!name || !isNumbered(line.text)) continue;
		if (namesSender(name.text, sender, addressee)) continue;
		rows.add(name.row).add(line.row);
		// The date is below the number.
		name = { ...name, row: line.row };
	}
	return rows;
}

/** The body that a line names before its number. */
function nameIn(text: string): string {
	const name = text.split(beforeNumber)[0] ?? '';
	return namesABody(name) ? name : '';
}

function isNumbered(text: string): boolean {
	return figure.test(text) && (text.includes('№') || findDates(text).length > 0);
}
