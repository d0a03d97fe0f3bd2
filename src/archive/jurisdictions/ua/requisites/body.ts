import type { Span } from '../../../letter/span.ts';
import { letterheadsBelow } from './appended-letter.ts';
import { findAttachments, isAppendixTitle } from './attachments.ts';
import { type Executor, findExecutor } from './executor.ts';
import { type Line, spanOf, spansOf, trimBlank } from './lines.ts';
import { findNotes } from './notes.ts';
import { findSignature, type Signature } from './signature.ts';

// «ЗАТВЕРДЖЕНО», «ЗАТВЕРДЖЕНО розпорядження голови»: above what an order brings with it
const approvedBelow = /^(?:ЗАТВЕРДЖЕНО|Затверджено)(?!\p{L}|[.,;])/u;

/** A letter from its text on, sorted. */
export interface Body {
	readonly text: Span[];
	readonly attachments: Span[][];
	readonly signature: Signature | null;
	readonly executor: Executor | null;
	readonly appendices: Span[];
	/** Lines after the signature that are none of these. */
	readonly others: Line[];
}

/** More unknown lines than these below a signature, of which some are full, are an appendix without its title. */
const mostOthers = 10;
/** Characters; lines of seals are shorter, and few lines of stamps are as long. */
const fullLine = 30;
const mostStampLines = 4;
/** Rows of a table of data. */
const leastRows = 3;

/** The letter is read anew above each; no letter mentions so many appendices on lines of their own before it is signed. */
const mostTitles = 30;

/**
 * Sorts the lines from the text on.
 *
 * @param isSkipped whether a line is a mark, which no zone holds
 */
export function readBody(lines: readonly Line[], isSkipped: (line: Line) => boolean): Body {
	const kept = lines.filter((line) => !isSkipped(line));
	const appendixAt = appendixStart(kept);
	const letter = appendixAt === -1 ? kept : kept.slice(0, appendixAt);
	const signature = findSignature(letter);
	const textEnd = signature ? signature.from : letter.length;
	const signed = new Set(signature ? [...signature.post, signature.name].map(({ row }) => row) : []);
	const executor = findExecutor(letter, signature ? signature.from : letter.length, signed);
	const isTaken = (line: Line, at: number) => signed.has(line.row) || executor?.lines.includes(at);
	const before = letter.filter((_, at) => at < textEnd && !executor?.lines.includes(at));
	const after = letter.filter((line, at) => at >= textEnd && !isTaken(line, at));
	const listed = findAttachments(before);
	const listedAfter = listed ? null : findAttachments(after);
	const notes = findNotes(after);
	const noted = new Set(notes);
	const others = after.filter(
		(line, at) =>
			!line.blank && !noted.has(line) && !(listedAfter && at >= listedAfter.from && at < listedAfter.to),
	);
	const [firstOther] = others;
	const untitled = appendixAt === -1 && firstOther !== undefined && isAppendix(others);
	const appendix = untitled ? after.slice(after.indexOf(firstOther)) : kept.slice(appendixAt);
	const text = listed ? [...before.slice(0, listed.from), ...before.slice(listed.to)] : before;
	if (signature?.closing) text.push(signature.closing);
	for (const note of notes) text.push(note);
	return {
		text: textSpans(text, lines, isSkipped),
		attachments: (listed ?? listedAfter)?.entries.map(spansOf).filter((entry) => entry.length > 0) ?? [],
		signature,
		executor,
		appendices: appendixAt === -1 && !untitled ? [] : trimBlank(appendix).map(spanOf),
		others: untitled ? [] : others,
	};
}

/** Whether unknown lines below a signature are an appendix without its title, a table or text, and not the words of seals and stamps. */
function isAppendix(others: readonly Line[]): boolean {
	if (others.filter(({ data }) => data).length >= leastRows) return true;
	return (
		others.length > mostOthers && others.filter(({ text }) => text.length >= fullLine).length > mostStampLines
	);
}

/** The first appendix title below a signature, or the letterhead of a letter that is appended. */
function appendixStart(lines: readonly Line[]): number {
	const titles = lines.flatMap((line, at) => (isTitle(line) ? [at] : []));
	const begins = [...titles, ...letterheadsBelow(lines)].sort((a, b) => a - b);
	return begins.slice(0, mostTitles).find((at) => findSignature(lines.slice(0, at))) ?? -1;
}

function isTitle({ text, data }: Line): boolean {
	return !data && (isAppendixTitle(text) || approvedBelow.test(text));
}

/** One place a line, empty for a blank one; where a page's end (a mark) parts a sentence, no blank line stays. */
function textSpans(
	text: readonly Line[],
	lines: readonly Line[],
	isSkipped: (line: Line) => boolean,
): Span[] {
	const skipped = new Set(lines.filter(isSkipped).map(({ row }) => row));
	const kept: Line[] = [];
	let last: Line | undefined;
	let blanks: Line[] = [];
	for (const line of trimBlank(text)) {
		if (line.blank) blanks.push(line);
		else {
			if (blanks.length > 0 && !(last && isPageEnd(last, line, skipped)))
				for (const one of blanks) kept.push(one);
			kept.push(line);
			last = line;
			blanks = [];
		}
	}
	return kept.map(spanOf);
}

function isPageEnd(last: Line, next: Line, skipped: ReadonlySet<number>): boolean {
	if (!/^\p{Ll}/u.test(next.text) || /[.:;!?]$/u.test(last.text)) return false;
	for (let row = last.row + 1; row < next.row; row++) if (skipped.has(row)) return true;
	return false;
}
