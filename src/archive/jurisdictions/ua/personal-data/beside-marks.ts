import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { withSpans } from '../fold/through-fold.ts';
import { isOrdinaryWord } from '../is-ordinary-word.ts';
import { marks, partStandIns, standIn } from '../marks.ts';

const personKinds: ReadonlySet<PersonalSpan['kind']> = new Set(['person-name', 'requester-name']);
const blankLine = /\n[^\S\n]*\n/gu;
/** Example: «Вигаданець» in «Вигаданець, [особа 1]»; an initial and a sign say nothing alone. */
const word = /\p{L}[\p{L}’'-]+/gu;
// «. », « «», a line’s end: a sentence begins behind it
const opening = /(?:^|[.!?:;»"]\s*|\n\s*)$/u;
const openingReach = 8;

/**
 * What shows itself only once somebody beside it is masked. The leak gate reads a letter with its marks, with a name in
 * place of each mark of a person, and with parts of a name; what it would stop is masked here. Only paragraphs in which a person is masked are read
 * again; what is for a person to judge is left as it was.
 *
 * @param spans what was found so far
 * @param find the finders, for the text that is read again
 */
export function findBesideMarks(
	text: string,
	anatomy: LetterAnatomy,
	spans: readonly PersonalSpan[],
	find: (text: string, anatomy: LetterAnatomy) => readonly PersonalSpan[],
): PersonalSpan[] {
	const masked = apart(spans.filter(({ left }) => !left));
	// Most letters mask nobody but whoever is addressed, who is in no row with others.
	if (!masked.some(({ kind }) => kind === 'person-name')) return [];
	const isKnown = overlapping(masked);
	// Whoever is found now is none of those who have a number.
	const last = Math.max(0, ...masked.map(({ person = 0 }) => person));
	return [marks['person-name'], standIn, ...partStandIns].flatMap((name) => {
		const { pieces, text: marked } = withMarks(text, masked, anatomy, name);
		const moved = withSpans(anatomy, (span) => placed(pieces, span, 'source', 'marked'));
		return find(marked, moved)
			.map((span) => ({
				...span,
				...placed(pieces, span, 'marked', 'source'),
				...(span.person !== undefined && { person: last + span.person }),
			}))
			.filter((span) => !span.left && isNew(span) && span.start < span.end)
			.flatMap((span) => (isKnown(span) ? restsOf(span, masked, text) : [span]));
	});
}

/**
 * What a name that was found with a mark in it has besides: «Вигаданець [особа 1]» is the gate’s one name, and the mark
 * covers a part of it.
 */
function restsOf(span: PersonalSpan, masked: readonly PersonalSpan[], text: string): PersonalSpan[] {
	if (!personKinds.has(span.kind)) return [];
	const within = masked.filter(({ start, end }) => start < span.end && span.start < end);
	if (within.some(({ kind }) => !personKinds.has(kind))) return [];
	const edges = [span.start, ...within.flatMap(({ start, end }) => [start, end]), span.end];
	const [{ kind, person } = span] = within;
	return edges.flatMap((start, at) => {
		const end = edges[at + 1] ?? start;
		if (at % 2 === 1 || start >= end) return [];
		const words = [...text.slice(start, end).matchAll(word)];
		const [first, last] = [words[0], words.at(-1)];
		if (!first || !last) return [];
		const [from, to] = [start + first.index, start + last.index + last[0].length];
		const isHead = from === span.start && opening.test(text.slice(0, from).slice(-openingReach));
		const saysNothing = isHead || first[0] === first[0].toUpperCase();
		if (first === last && saysNothing && isOrdinaryWord(first[0].toLowerCase())) return [];
		// What only a blank parts from its mark comes into that mark.
		const rest = {
			start: at > 0 && text.slice(start, from).trim() === '' ? start - 1 : from,
			end: at + 2 < edges.length && text.slice(to, end).trim() === '' ? end + 1 : to,
		};
		return [{ ...span, kind, ...(person !== undefined && { person }), ...rest }];
	});
}

/** A doubt about health or a record is none of the gate's. */
function isNew({ kind, doubt }: PersonalSpan): boolean {
	return kind === 'person-name' || kind === 'requester-name' || doubt === undefined;
}

/** A stretch of the letter, and where it or its mark stands in the text that is read again. */
interface Piece {
	readonly source: Span;
	readonly marked: Span;
	readonly isMark: boolean;
}

/** Spans in their order, those that overlap as one of the first one’s kind: as they are masked. */
function apart(spans: readonly PersonalSpan[]): PersonalSpan[] {
	const merged: PersonalSpan[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last && span.start < last.end)
			merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
		else merged.push(span);
	}
	return merged;
}

/**
 * The paragraphs with a person, and the letterhead, whose contacts are public: a name in place of persons, the whole one for
 * whoever is addressed, signs that say nothing in place of values.
 */
function withMarks(
	text: string,
	masked: readonly PersonalSpan[],
	{ letterhead, contacts, addressee, signatory, executor }: LetterAnatomy,
	name: string,
): { pieces: Piece[]; text: string } {
	const signed = [...signatory.post, signatory.name, executor.name].filter((span) => span !== null);
	const isOwn = overlapping([...letterhead, ...contacts.lines, ...signed]);
	const isAddressed = overlapping(addressee);
	const markOf = (span: PersonalSpan) =>
		!personKinds.has(span.kind) ? ']'.repeat(span.end - span.start) : isAddressed(span) ? standIn : name;
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
