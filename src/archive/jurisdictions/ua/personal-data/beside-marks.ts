import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { withSpans } from '../fold/through-fold.ts';
import { marks } from '../marks.ts';
import { findHomeAddresses } from './home-addresses.ts';
import { findValues } from './values.ts';

const personKinds: ReadonlySet<PersonalSpan['kind']> = new Set(['person-name', 'requester-name']);
const blankLine = /\n[^\S\n]*\n/gu;

/**
 * Values that show themselves only beside the mark of a person. The leak gate reads a letter with its marks and knows by
 * them that somebody private is spoken of, where the name itself may not have said so; what it would stop is masked here.
 * Only paragraphs in which a person is masked are read again; what is for a person to judge is left as it was.
 *
 * @param spans what was found so far
 */
export function findBesideMarks(
	text: string,
	anatomy: LetterAnatomy,
	contacts: PublicContacts,
	spans: readonly PersonalSpan[],
): PersonalSpan[] {
	const masked = apart(spans.filter(({ left }) => !left));
	if (!masked.some(({ kind }) => personKinds.has(kind))) return [];
	const { pieces, text: marked } = withMarks(text, masked, anatomy);
	const moved = withSpans(anatomy, (span) => placed(pieces, span, 'source', 'marked'));
	const isKnown = overlapping(masked);
	return [...findValues(marked, moved, contacts), ...findHomeAddresses(marked, moved, [])]
		.map((span) => ({ ...span, ...placed(pieces, span, 'marked', 'source') }))
		.filter((span) => !span.doubt && span.start < span.end && !isKnown(span));
}

/** A stretch of the letter, and where it or its mark stands in the text that is read again. */
interface Piece {
	readonly source: Span;
	readonly marked: Span;
	readonly isMark: boolean;
}

/** Spans in their order, of those that overlap the first. */
function apart(spans: readonly PersonalSpan[]): PersonalSpan[] {
	const kept: PersonalSpan[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
		if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
	return kept;
}

/** The paragraphs with a person, and the letterhead, whose contacts are public: persons as marks, values as signs that say nothing. */
function withMarks(
	text: string,
	masked: readonly PersonalSpan[],
	{ letterhead, contacts }: LetterAnatomy,
): { pieces: Piece[]; text: string } {
	const isOwn = overlapping([...letterhead, ...contacts.lines]);
	const isOfPerson = overlapping(masked.filter(({ kind }) => personKinds.has(kind)));
	const pieces: Piece[] = [];
	let marked = '';
	let next = 0;
	const add = (source: Span, written: string, isMark = false) => {
		pieces.push({ source, marked: { start: marked.length, end: marked.length + written.length }, isMark });
		marked += written;
	};
	for (const paragraph of paragraphsOf(text)) {
		const isRead = isOfPerson(paragraph) || isOwn(paragraph);
		let { start } = paragraph;
		for (; next < masked.length; next += 1) {
			const span = masked[next];
			if (!span || span.start >= paragraph.end) break;
			add({ start, end: span.start }, isRead ? text.slice(start, span.start) : '');
			add(span, isRead ? markOf(span) : '', true);
			start = span.end;
		}
		const { end } = paragraph;
		if (start < end) add({ start, end }, isRead ? text.slice(start, end) : '\n\n');
	}
	return { pieces, text: marked };
}

function markOf({ kind, start, end }: PersonalSpan): string {
	return personKinds.has(kind) ? marks[kind] : ']'.repeat(end - start);
}

/** Paragraphs, each with the blank line behind it. */
function paragraphsOf(text: string): Span[] {
	const ends = [...text.matchAll(blankLine)].map(({ index, 0: found }) => index + found.length);
	return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}

/** A place in one text as the place in the other; what stands for more or less than itself is whole. */
function placed(
	pieces: readonly Piece[],
	span: Span,
	from: 'source' | 'marked',
	to: 'source' | 'marked',
): Span {
	const at = (offset: number, edge: 'start' | 'end') => {
		const piece = pieceAt(pieces, offset, from, edge);
		if (!piece) return 0;
		const isSame = !piece.isMark && lengthOf(piece.source) === lengthOf(piece.marked);
		return isSame ? piece[to].start + offset - piece[from].start : piece[to][edge];
	};
	return { start: at(span.start, 'start'), end: at(span.end, 'end') };
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}

/** The piece in which a stretch begins, or ends: the last that begins at or before the offset. */
function pieceAt(
	pieces: readonly Piece[],
	offset: number,
	side: 'source' | 'marked',
	edge: 'start' | 'end',
): Piece | undefined {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const begins = pieces[middle]?.[side].start ?? 0;
		if (edge === 'start' ? begins <= offset : begins < offset) low = middle;
		else high = middle - 1;
	}
	return pieces[low];
}
