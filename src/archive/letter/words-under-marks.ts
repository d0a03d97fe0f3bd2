import { type MarkKind, markPattern, type RedactionMarks } from './redaction.ts';

/** What a new reading of a letter says where the letter as it stands has marks. */
export interface WordsUnderMarks {
	/** Words that the new reading does not mask, each with the kind of its mark. */
	readonly words: readonly { readonly kind: MarkKind; readonly words: string }[];
	/** Whether a line with marks has no counterpart in the new reading: nobody can say what stood under them. */
	readonly isUnclear: boolean;
}

// the number of «[приховано: особа 2]»
const number = / \d+(?=\W$)/u;
// «\[приховано», «1\.»
const escapedSign = /\\([!-/:-@[-`{-~])/g;
// blanks, commas and quotes around the words
const edges = /^[^\p{L}\p{N}+(@]+|[^\p{L}\p{N}.)]+$/gu;
// two letters or digits
const says = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;

/**
 * Compares a letter's file with one that was made of its source again, line by line, and tells what the marks of the one
 * stand for in the other where the other has no marks.
 *
 * @example
 * wordsUnderMarks('Дано [приховано: особа] лист.', 'Дано О. Зразковій лист.', marks).words
 * // [{ kind: 'person-name', words: 'О. Зразковій' }]
 */
export function wordsUnderMarks(stands: string, anew: string, marks: RedactionMarks): WordsUnderMarks {
	const every = markPattern(Object.values(marks));
	const lines = linesOf(anew);
	const plain = new Set(lines.map((line) => unnumbered(line, every)));
	const words: { kind: MarkKind; words: string }[] = [];
	let isUnclear = false;
	for (const line of linesOf(stands)) {
		const under = [...line.matchAll(every)];
		if (under.length === 0 || plain.has(unnumbered(line, every))) continue;
		const found = lines.map((other) => between(other, line.split(every))).find((taken) => taken !== null);
		if (!found) isUnclear = true;
		for (const [at, taken] of (found ?? []).entries()) {
			const kind = kindOf(under[at]?.[0] ?? '', marks);
			for (const said of taken.split(every).map((part) => part.replace(edges, ''))) {
				if (kind && says.test(said)) words.push({ kind, words: said });
			}
		}
	}
	return { words, isUnclear };
}

/** What a line has between some pieces, which are in it in this order and fill it to both ends; null if they do not. */
function between(line: string, pieces: readonly string[]): string[] | null {
	const [first = '', ...rest] = pieces;
	if (!line.startsWith(first)) return null;
	const taken: string[] = [];
	let at = first.length;
	for (const [index, piece] of rest.entries()) {
		const isLast = index === rest.length - 1;
		const next = isLast ? line.length - piece.length : line.indexOf(piece, at + 1);
		if (next <= at || !line.startsWith(piece, next)) return null;
		taken.push(line.slice(at, next));
		at = next + piece.length;
	}
	return taken;
}

function unnumbered(line: string, every: RegExp): string {
	return line.replace(every, (mark) => mark.replace(number, ''));
}

function kindOf(mark: string, marks: RedactionMarks): MarkKind | undefined {
	const plain = mark.replace(number, '');
	return (Object.keys(marks) as MarkKind[]).find((kind) => marks[kind] === plain);
}

/** Without the backslashes of Markdown. */
function linesOf(markdown: string): string[] {
	return markdown.replace(escapedSign, '$1').split('\n');
}
