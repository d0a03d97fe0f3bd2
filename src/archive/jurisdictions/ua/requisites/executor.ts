import { phoneDigits, phonePattern } from '../phones.ts';
import { type Line, partOf } from './lines.ts';
import { nameAtStart, officeWords } from './names.ts';

/** The person who wrote a letter, as found in its lines. */
export interface Executor {
	readonly name: Line | null;
	readonly phone: Line | null;
	/** Indexes of the lines that say it. */
	readonly lines: readonly number[];
}

// «Виконавець:», «Виконав:», «Вик.», «вик. –», «Відповідальний виконавець», «Контактна особа:»
const label =
	/^(?:відповідальн\p{L}{2} (?:виконав(?:ець|иця)|особа)|викона(?:вець|виця|вці|ла|ли|в)|викон?\.|вик(?=\s?[.:])|контактна особа)(?!\p{L})\.?\s?[:–—-]?\s*/iu;
// «Контактна особа – спеціаліст відділу Умовна О., тел. 48-11-85.»: above the signature the letter says so itself
const toCall = /^контактна особа[^\n]{1,110}\.$/iu;
/** Characters; a paragraph is longer, and telling where its numbers end would take long. */
const longestLabelled = 110;
// «Виконавець: », «Вик. », «Виконавець – »
const labelSign = /[.:–—-]\s*$/u;
// «головний спеціаліст »
const postBefore = /^(?:\p{Ll}[\p{Ll}’-]*,? ){1,6}(?=\p{Lu})/u;
// «Головний бухгалтер », «Секретар ради »
const title =
	/^(?:(?:головн|провідн|старш|перш)\p{L}{2,3} )?(?:бухгалтер|спеціаліст|секретар|юрист|юрисконсульт|інспектор|завідувач|заступни[кц]|начальни[кц]|керівни[кц]|економіст|експерт|консультант|діловод|помічни[кц]|менеджер|методист|інженер|адміністратор)\p{L}*(?: (?-i:\p{Ll})[\p{Ll}’-]*){0,6} (?=(?-i:\p{Lu}))/iu;
// «гол. спец. відділу ЖКГ», «Головний спеціаліст»: a post on a line of its own
const postAlone =
	/^(?:(?:головн|провідн|старш|перш)\p{L}{2,3} |(?:гол|пров|ст)\. ?)?(?:бухгалтер|спец(?:іаліст|\.)|секретар|юрист|інспектор|завідувач|економіст|експерт|консультант|діловод|методист|інженер)\p{L}{0,3}(?![^\n]*[\d@])[^\n]{0,60}$/iu;
// «Умовна 48-11-85», «Умовна, тел. (0600) 48-11-85»
const surnameAndPhone = /^\p{Lu}[\p{Ll}’-]{2,},? (?:тел\.? ?)?\(?\d[\d\s()–-]{4,}$/u;
// «тел. 48-11-85», «(0412) 48-11-85», «048 111 22 33, внутр. 5», «тел. 48-11-85, e-mail: office@rada.example»
const phoneLine =
	/^(?:тел(?:ефон)?\p{L}{0,3}[.:]*|моб\.?|т\.|☎|к\.т\.)?\s?[:+(\d][\d\s()+–-]{4,}(?:[,;(]?\s?(?:внутр|дод|вн)\.?\s?\d+\)?)?[.,;]?(?: ?[\d\s()+–-]+)?(?:[,;]?\s*(?:e-?mail:?\s*)?[\w.+-]+@[\w.-]+)?$/iu;
const contact =
	/\(?\s?[\w.+-]+@[\w.-]+\s?\)?|(?<!\p{L})(?:тел(?:ефон)?|моб|т|внутр|дод)[.:]{1,2}|\(?(?<!\p{L})(?:внутр|вн|дод)\.? ?\d+\)?/giu;

/**
 * Finds the executor among lines: after a label («Виконавець:», «Вик.») anywhere, else from `after` on (below the
 * post, or between post and name) as a name with or without a phone, the phone on the same line or the next.
 *
 * @param taken rows of the signature
 */
export function findExecutor(
	lines: readonly Line[],
	after: number,
	taken: ReadonlySet<number>,
): Executor | null {
	const labelled = lines.findLastIndex(
		({ text, data }, at) => !data && isLabelled(text) && !(at < after && toCall.test(text)),
	);
	const labelledLine = lines[labelled];
	if (labelledLine) {
		const rest = withoutPost(partOf(labelledLine, labelledLine.text.match(label)?.[0].length ?? 0));
		const nextAt = rest.blank ? nextLine(lines, labelled) : -1;
		const next = lines[nextAt];
		const belowAt = next && postAlone.test(next.text) ? nextLine(lines, nextAt) : -1;
		const below = lines[belowAt];
		if (below && nameAtStart(below.text))
			return readExecutor(lines, belowAt, below, [labelled, nextAt], true);
		if (rest.blank && next) return readExecutor(lines, nextAt, next, [labelled], true);
		return readExecutor(lines, labelled, rest, [], true);
	}
	const found: Executor[] = [];
	for (let at = after; at < lines.length; at++) {
		const line = lines[at];
		const candidate = line && withoutTitle(withoutSeal(line), lines[nextLine(lines, at)]);
		if (candidate && !candidate.data && !taken.has(candidate.row) && isExecutorLine(candidate))
			found.push(readExecutor(lines, at, candidate, [], false));
	}
	// Names alone may be other people's; a name with Latin letters is what a scanner made of a signature or a stamp.
	return (
		found.find(({ phone }) => phone) ??
		found.find(({ name }) => name && !/\p{Script=Latin}/u.test(name.text)) ??
		null
	);
}

/** Whether a label of the executor begins a line, and not a sentence that begins with its word. */
function isLabelled(text: string): boolean {
	const found = text.match(label);
	if (!found || text.length > longestLabelled) return false;
	const rest = text.slice(found[0].length);
	return rest === '' || labelSign.test(found[0]) || nameAtStart(rest) !== null || surnameAndPhone.test(rest);
}

/** «Виконавець: головний спеціаліст Умовна О. О.»: the post before the name is no part of it. */
function withoutPost(line: Line): Line {
	const own = partOf(line, line.text.match(postBefore)?.[0].length ?? 0);
	return nameAtStart(own.text) ? own : line;
}

/** «Головний бухгалтер Умовна О. О., 48-11-85»: with a phone, there or below, whoever has a post is no second signatory. */
function withoutTitle(line: Line, next: Line | undefined): Line {
	const own = partOf(line, line.text.match(title)?.[0].length ?? 0);
	const hasPhone = phoneOf(own) !== null || (next !== undefined && isPhoneLine(next));
	return own !== line && nameAtStart(own.text) && hasPhone ? own : line;
}

/**
 * A line whose first column is a name with its phone, or whose second holds no word in small letters, is its first column
 * alone: a seal is beside it.
 */
function withoutSeal(line: Line): Line {
	const gap = line.text.search(/ {3,}|\t/u);
	if (gap === -1) return line;
	const first = partOf(line, 0, gap);
	const named = isExecutorLine(first) && phoneOf(first) !== null;
	return named || !/\p{Ll}{4}|\d{2}-\d{2}/u.test(line.text.slice(gap)) ? first : line;
}

/** Whether a line below the signature can be the executor's: a name, and nothing else but a phone, an e-mail, a post. */
export function isExecutorLine({ text }: Line): boolean {
	if (isLabelled(text)) return true;
	if (surnameAndPhone.test(text) && !officeWords.test(text)) return true;
	const name = nameAtStart(text);
	if (!name || text.length > 110) return false;
	const rest = text.slice(name.end).replace(contact, ' ').replace(phonePattern, ' ');
	return /^[\s,.;:()–—-]*$/u.test(rest) || (/^\s?[,–-]\s?\p{Ll}/u.test(rest) && rest.length < 70);
}

/** Whether a line says a phone, and nothing else but an e-mail. */
export function isPhoneLine({ text }: Line): boolean {
	return text.length <= longestLabelled && phoneLine.test(text);
}

function readExecutor(
	lines: readonly Line[],
	at: number,
	line: Line,
	before: readonly number[],
	labelled: boolean,
): Executor {
	const nameEnd =
		nameAtStart(line.text)?.end ?? (labelled || surnameAndPhone.test(line.text) ? surname(line.text) : 0);
	const name = nameEnd > 0 ? partOf(line, 0, nameEnd) : null;
	const phone = phoneOf(partOf(line, nameEnd));
	if (phone) return { name, phone, lines: [...before, at] };
	const nextAt = nextLine(lines, at);
	const hasPost = name !== null && line.end === name.end && postAlone.test(lines[nextAt]?.text ?? '');
	const phoneAt = hasPost ? nextLine(lines, nextAt) : nextAt;
	const next = lines[phoneAt];
	if (next && isPhoneLine(next)) {
		const below = phoneOf(next);
		if (below) return { name, phone: below, lines: [...before, at, ...(hasPost ? [nextAt] : []), phoneAt] };
	}
	return { name, phone: null, lines: [...before, at] };
}

function surname(text: string): number {
	const match = text.match(/^\p{Lu}[\p{L}’-]+/u);
	return match && !officeWords.test(match[0]) ? match[0].length : 0;
}

function phoneOf(line: Line): Line | null {
	for (const match of line.text.matchAll(phonePattern)) {
		if (phoneDigits(match[0])) return partOf(line, match.index, match.index + match[0].length);
	}
	return null;
}

function nextLine(lines: readonly Line[], at: number): number {
	let next = at + 1;
	while (next < lines.length && lines[next]?.blank) next += 1;
	return next;
}
