import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { likelyPersonName, officeWords, surePersonName } from '../requisites/names.ts';

/**
 * Names right before a personal value («Вигаданська Олена, 067 123 45 67», «О. Вигаданська, яка проживає …»), and in a
 * table's row that holds one: whose value it is. Persons with a post are left, for offices' people have phones too.
 *
 * @param values what was found personal
 */
export function findNamesBeside(
	text: string,
	anatomy: LetterAnatomy,
	values: readonly PersonalSpan[],
): Span[] {
	const kept = [...anatomy.contacts.lines, ...anatomy.letterhead];
	return values
		.filter(({ kind }) => telling.has(kind))
		.filter((value) => !kept.some(({ start, end }) => start < value.end && value.start < end))
		.flatMap((value) => [...nameBefore(text, value), ...namesInRow(text, value)]);
}

const telling: ReadonlySet<RedactionKind> = new Set([
	...(['email', 'phone', 'tax-number', 'passport', 'home-address', 'birth-date'] as const),
]);

function nameBefore(text: string, { start }: Span): Span[] {
	const from = Math.max(0, start - reach);
	const before = text.slice(from, start);
	const match = [...before.matchAll(nameThen)].at(-1);
	const name = match?.[1];
	if (!match || name === undefined || officeWords.test(name)) return [];
	const sentence = before.slice(0, match.index).split(sentenceEnd).at(-1) ?? '';
	if (officeWords.test(sentence)) return [];
	const at = from + match.index;
	return [{ start: at, end: at + name.length }];
}

function namesInRow(text: string, { start, end }: Span): Span[] {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const to = text.indexOf('\n', end);
	const row = text.slice(from, to === -1 ? text.length : to);
	const cells = row.split(cellSeparator);
	if (cells.length < 2 || officeWords.test(row)) return [];
	let at = from;
	return cells.flatMap((cell) => {
		const cellStart = at;
		at += cell.length + 1;
		const name = cell.match(wholeCell)?.[1];
		if (name === undefined) return [];
		const nameStart = cellStart + cell.indexOf(name);
		return [{ start: nameStart, end: nameStart + name.length }];
	});
}

/** Letters before a value in which its owner's name is looked for. */
const reach = 160;

const name = `(?:${surePersonName}|${likelyPersonName})`;
// «Вигаданська Олена, » and «Вигаданська О., яка проживає за адресою: » before a value
const nameThen = new RegExp(
	`(?<![\\p{L}«])(${name})(?![\\p{L}])[^\\S\\r\\n]?[^.!?\\p{Lu}\\d]{0,40}(?:(?:тел|моб|ел|р|д|н)\\.[^.!?\\p{Lu}\\d]{0,12}){0,2}(?:(?:РНОКПП|ІПН|E-?mail|Тел|Моб)\\p{Ll}*[^\\p{Lu}\\d]{0,4})?$`,
	'gu',
);
// «2. Вигаданська Олена Іванівна»
const wholeCell = new RegExp(`^\\s*(?:\\d{1,4}[.)]?\\s+)?(${name}),?\\s*$`, 'u');
const sentenceEnd = /[.!?]\s+(?=\p{Lu})|\n\s*\n/u;
