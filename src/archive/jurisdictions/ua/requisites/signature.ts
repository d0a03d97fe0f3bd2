import { isExecutorLine, isPhoneLine } from './executor.ts';
import { type Line, partOf } from './lines.ts';
import { nameAtEnd, officeWords } from './names.ts';
import { noteBlockRows } from './note-block-rows.ts';
import { postBelow } from './post-below.ts';
import { beginsPost, isPostPart, isStatement } from './post-line.ts';
import { unlistedSignatures } from './unlisted-signatures.ts';

/** A signature: post over one or more lines, and name; indexes of the lines it takes in the lines given. */
export interface Signature {
	readonly post: readonly Line[];
	readonly name: Line;
	/** A closing such as «З повагою,» that is before the post on its line: it is text. */
	readonly closing: Line | null;
	/** Index of the first line of the post, and of the line of the name. */
	readonly from: number;
	readonly to: number;
	/** Lines in which more people sign below: their posts and names. */
	readonly others: readonly Line[];
}

const mostPostLines = 7;
/** Lines of an executor between post and name: the name, a post, a phone. */
const mostExecutorLines = 3;
/** Characters; a longer line is text. */
const longestLine = 190;

// «    зр», «    ТА АРХІВУ», «    КконтРОЛЮ,», « Vig», « |»
const scribbles =
	/(?: {3,}|\t)(?:[^\s.]{1,4}|[^\p{Ll}]+|\S+,|.*\|.*|(?:\S+ )*\S*\p{Ll}\p{Lu}.*)$|(?<=\p{Script=Cyrillic}) +(?:[A-Za-z|\\/]{1,4})$/u;
// «В. о. директора      Хмара»; not «Начальник управління      Вигаданської»
const farSurname = /(?<=(?: {4,}|\t))\p{Lu}[\p{Ll}’-]{2,}(?<!(?:ої|ого|ому|ій|их|им))$/u;
// «(підпис)», «М.П.»
const signHere = /\s*(?:\(?(?:особистий )?підпис\)?|М\. ?П\.|_{2,}|\/)\s*$/iu;

// «З повагою», «З повагою,», «Із повагою та надією на співпрацю»
const closingPhrase = /^(?:з|із) (?:глибокою |щирою )?(?:по)?вагою(?: та [^,]{0,40})?[,.!]?\s*/iu;

/**
 * Finds the signature among the lines of a letter from its text on (appendices and service lines left out).
 *
 * The last group of signatures counts, its first is the signatory: a name in the text is followed by text.
 */
export function findSignature(lines: readonly Line[]): Signature | null {
	const found: Signature[] = [];
	const ends = endsOf(lines);
	for (const [at, line] of lines.entries()) {
		const signature = signatureAt(lines, at, line, ends);
		if (signature && (found.at(-1)?.to ?? -1) < signature.from) found.push(signature);
	}
	const posted = found.filter(({ post }) => post.length > 0);
	const unlisted = posted.length > 0 ? [] : unlistedSignatures(lines, ends);
	const candidates = [posted, unlisted].find(({ length }) => length > 0) ?? found;
	let first = candidates.length - 1;
	while (first > 0 && sameGroup(lines, candidates[first - 1], candidates[first])) first--;
	const chosen = candidates[first];
	const noted = noteBlockRows(lines);
	const others = candidates
		.slice(first + 1)
		.filter(({ to, name }) => !givesPhone(lines, to) && !noted.has(name.row));
	if (!chosen) return null;
	const signed = chosen.post.length > 0 ? chosen : withPostBelow(lines, chosen);
	return { ...signed, others: others.flatMap(({ post, name }) => [...post, name]) };
}

/** «Наталія ЗРАЗКОВА», and below it «Секретар міської ради»: for letters in which nobody has the post before the name. */
function withPostBelow(lines: readonly Line[], signature: Signature): Signature {
	const below = lines[signature.to + 1];
	if (!below || below.blank || below.data || below.text.length > longestLine) return signature;
	if (!beginsPost(below.text) || !isPostPart(below.text) || nameAtEnd(below.text)) return signature;
	return { ...signature, post: [below], to: signature.to + 1 };
}

/** «Секретар ради», «Н. Умовна», «48-11-85»: whoever is to be called wrote the letter and signs nothing. */
function givesPhone(lines: readonly Line[], nameAt: number): boolean {
	const below = lines.slice(nameAt + 1).find(({ blank }) => !blank);
	return below !== undefined && isPhoneLine(below);
}

function signatureAt(
	lines: readonly Line[],
	at: number,
	line: Line,
	ends: readonly boolean[],
): Signature | null {
	if (line.data || line.text.length > longestLine) return null;
	const name = nameAtEnd(line.text) ?? surnameAtEnd(line.text);
	if (!name) return null;
	const before = partOf(line, 0, name.at - (line.text.slice(0, name.at).match(signHere)?.[0].length ?? 0));
	const gap = /(?: {3,}|\t)$/u.test(line.text.slice(0, name.at));
	const post = withoutColon(before);
	if (!gap && isStatement(before.text)) return null;
	if (!before.blank && ((!name.sure && !gap) || !isPostPart(post.text) || isExecutorLine(line))) return null;
	const own = splitClosing(withoutScribble(post));
	const above = collectPost(lines, at, own.post);
	if (above.post.length === 0 && !(before.blank && name.sure && ends[at])) return null;
	if (!name.sure && above.post.length === 0) return null;
	if (!gap && isWithinSentence(lines, above.post[0])) return null;
	const below = above.post.length > 0 ? postBelow(lines, at, before.blank ? null : own.post.text) : [];
	return {
		post: [...above.post, ...below],
		name: partOf(line, name.at),
		closing: own.closing ?? above.closing,
		from: above.from,
		to: at + below.length,
		others: [],
	};
}

/** «В. о. директора      Хмара»: a surname alone far behind a post is whoever signs, but for an adjective that bodies’ names have. */
function surnameAtEnd(text: string): { at: number; sure: boolean } | null {
	const surname = text.match(farSurname);
	if (surname?.index === undefined || officeWords.test(surname[0])) return null;
	const isPost = beginsPost(text) && isPostPart(text.slice(0, surname.index).trim());
	return isPost ? { at: surname.index, sure: false } : null;
}

/** Gathers the post's lines upward from the name, over blank lines and an executor that reading order put between. */
function collectPost(lines: readonly Line[], nameAt: number, own: Line) {
	const post: Line[] = own.blank ? [] : [own];
	let from = nameAt;
	let closing: Line | null = null;
	let executors = 0;
	for (let at = nameAt - 1; at >= 0 && post.length < mostPostLines; at--) {
		const line = lines[at];
		const top = post[0];
		if (!line || (top && isWholePost(top.text) && !postGoesOn(lines, at))) break;
		if (line.text.length > longestLine) break;
		if (line.blank || line.text.replace(signHere, '') === '') continue;
		if (!top && isExecutorLine(line) && !beginsPost(line.text) && executors++ < mostExecutorLines) continue;
		if (line.data || !isPostPart(line.text)) break;
		const parts = splitClosing(line);
		if (parts.post.blank) break;
		post.unshift(parts.post);
		from = at;
		closing = parts.closing;
		if (closing) break;
	}
	const begin = post.findIndex(({ text }) => beginsPost(text));
	if (begin === -1) return { post: [], from: nameAt, closing: null };
	const [first] = post.slice(begin);
	let fromRow = nameAt;
	while (fromRow > 0 && first && (lines[fromRow - 1]?.row ?? -1) >= first.row) fromRow -= 1;
	// Lines above the post's beginning stay in the text, with the closing that is on them.
	return {
		post: post.slice(begin),
		from: Math.min(nameAt, Math.max(from, fromRow)),
		closing: begin === 0 ? closing : null,
	};
}

/** «… покласти на», «заступника начальника Горбаня В. В.»: a line in small letters right below another, and no column before the name. */
function isWithinSentence(lines: readonly Line[], first: Line | undefined): boolean {
	if (!first || !/^\p{Ll}/u.test(first.text)) return false;
	const above = lines.find(({ row }) => row === first.row - 1);
	return above !== undefined && !above.blank && splitPost(above.text) !== '';
}

/** A post in small letters may go on from «Виконуюча обов’язки» above. */
function isWholePost(text: string): boolean {
	return beginsPost(text) && /^\p{Lu}/u.test(text);
}

/** Whether the lines above a post are the beginning of it: they end with a comma or a dash, and begin as posts do. */
function postGoesOn(lines: readonly Line[], at: number): boolean {
	if (!/[–—,-]$/u.test(lastText(lines, at))) return false;
	let last = at;
	while (last > 0 && lines[last]?.blank) last -= 1;
	let first = last;
	while (first > 0 && last - first < mostPostLines && !lines[first - 1]?.blank) first -= 1;
	return lines.slice(first, last + 1).some(({ text }) => isWholePost(splitPost(text)));
}

/** «З повагою, заступник голови –»: the post on a line that closes the letter. */
function splitPost(text: string): string {
	return text.replace(closingPhrase, '');
}

function lastText(lines: readonly Line[], at: number): string {
	let last = at;
	while (last > 0 && lines[last]?.blank) last -= 1;
	return lines[last]?.text ?? '';
}

/** For each line whether only short lines and no sentences follow it. */
function endsOf(lines: readonly Line[]): boolean[] {
	const ends = lines.map(() => true);
	for (let at = lines.length - 2; at >= 0; at -= 1) {
		const below = lines[at + 1]?.text ?? '';
		ends[at] = (ends[at + 1] ?? true) && below.length < 90 && !/\p{L}[.;]$/u.test(below);
	}
	return ends;
}

/** Whether nothing but blank lines and lines of posts are between two signatures. */
function sameGroup(lines: readonly Line[], a: Signature | undefined, b: Signature | undefined): boolean {
	if (!a || !b) return false;
	return lines
		.slice(a.to + 1, b.from)
		.every((line) => line.blank || line.text.length < 40 || isExecutorLine(line));
}

/** «Селищний голова:    І. ЗРАЗОК» */
function withoutColon(before: Line): Line {
	return partOf(before, 0, before.text.match(/\s*:$/u)?.index);
}

/**
 * What recognition made of a scribble or a seal between post and name goes: a column of a few signs, in capitals or of
 * words with capitals inside («Голова    КконтРОЛЮ,    О. ЗРАЗОК»), and a short word in other letters («Голова Vig»).
 */
function withoutScribble(before: Line): Line {
	const scribble = before.text.match(scribbles);
	if (!scribble || !/\p{Ll}/u.test(before.text.slice(0, scribble.index))) return before;
	return withoutScribble(partOf(before, 0, scribble.index));
}

function splitClosing(line: Line): { closing: Line | null; post: Line } {
	const match = line.text.match(closingPhrase);
	if (!match) return { closing: null, post: line };
	return { closing: partOf(line, 0, match[0].length), post: partOf(line, match[0].length) };
}
