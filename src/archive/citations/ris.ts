import type { CitedLetter } from './cited-letter.ts';
import { cslItem, isoOf } from './csl-json.ts';

/** Examples: a line break, a tab, U+2028, U+0000. */
const breaks = /[\s\p{Cc}]+/gu;

/**
 * A letter as a RIS record, `TY  - RPRT`, with `SN` for the number, `PB` for the body and `M3` for «Лист»: so Zotero,
 * Mendeley and EndNote keep all three. Lines end as the format wants, with CR LF.
 *
 * @param accessed ISO date, or null to leave `Y2` out
 */
export function ris(letter: CitedLetter, accessed: string | null): string {
	const item = cslItem(letter, accessed);
	const date = item.issued && isoOf(item.issued).replaceAll('-', '/');
	const [{ literal: body }] = item.author;
	const fields: readonly (readonly [string, string | undefined])[] = [
		['TY', 'RPRT'],
		['ID', item.id],
		// A comma parts a surname from given names: the one at the end says that this is no person. With another comma
		// in it, the name of a body would be torn in two, and is in PB alone.
		['AU', body.includes(',') ? undefined : `${body},`],
		['TI', item.title],
		['M3', item.genre],
		['SN', item.number],
		['PB', item.publisher],
		['DA', date && `${date}/`],
		['PY', date?.slice(0, 4)],
		['ET', item.version],
		['LA', item.language],
		['DB', item.source],
		['UR', item.URL],
		['Y2', item.accessed && `${isoOf(item.accessed).replaceAll('-', '/')}/`],
		['ER', ''],
	];
	return fields
		.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
		.join('');
}

/** A value of RIS is a line: breaks and control characters become spaces. */
function oneLine(text: string): string {
	return text.replace(breaks, ' ').trim();
}
