import { readingRules } from '../../reading-rules.ts';
import { attributionAbove, isAttribution } from './attribution.ts';
import { quotedFromHere } from './quoted-from-here.ts';
import { type ReplyHeader, replyHeaderAt } from './reply-header.ts';

/** A mail's own words and the mail that it quotes behind them. */
export interface SplitMail {
	readonly own: string;
	/** '' where nothing is quoted behind the own words. */
	readonly quoted: string;
}

/** Mail forwarded inside forwarded mail. */
const deepest = 20;
const longestSignature = 15;
/** Date and index. */
const identity = 2;

const signature = /^-- ?$/;
// «Надіслано з iPhone», «Sent from my Galaxy»
const byTelephone =
	/^\s*(?:sent from|get outlook|надіслано з|відправлено з|отправлено (?:с|из)|завантажте outlook)(?!\p{L}).{0,60}$/iu;
// «Re: запит», «Відп: запит», «НА: …»
const reply = /^\s*(?:re|відп|на|ответ|ha)\s*(?:\[\d+\])?\s*:/iu;
// «Fwd: відповідь», «Пересл: …»
const forward = /^\s*(?:fwd?|пересл|пер|переслано)\s*(?:\[\d+\])?\s*:/iu;
// «-------- Конец пересылаемого сообщения --------», «----- End forwarded message -----»
const forwardEnd =
	/^\s*[-_*]{2,}\s*(?:end (?:of )?forwarded|кінець (?:пересланого|переадресованого)|(?:конец|завершение) (?:пересылаемого|пересланного|переадресованного))/iu;

/**
 * Parts the words of a mail from the mail quoted behind them. Only what is behind the last own word is quoted mail:
 * answers below a quotation or inside it stay where they are, with the quotation above them. A mail that only forwards
 * another is that other, and so is one that forwards a letter with a word to it («Для відома»). Nothing is lost: every line is in one of the two.
 *
 * @param text lines of quoted mail begin with «>».
 * @param subject of the mail; says whether a mail without own words forwards or answers.
 * @example
 * splitQuotes('Так.\n\n> Чи є?', 'Re: запит') // { own: 'Так.', quoted: 'Чи є?' }
 */
export function splitQuotes(text: string, subject: string): SplitMail {
	return split(text.split('\n'), subject, 0);
}

function split(lines: readonly string[], subject: string, depth: number): SplitMail {
	const begin = firstUnmarked(lines);
	const above = lines.slice(0, begin?.at ?? lines.length);
	if (begin && !saysAnything(above)) {
		if (begin.header.says === 'forward' || !reply.test(subject)) {
			return forwarded(
				[...above, ...lines.slice(begin.at, begin.end)],
				lines.slice(begin.end),
				subject,
				depth,
			);
		}
		return { own: '', quoted: joined(lines) };
	}
	if (begin && (begin.header.says === 'forward' || forward.test(subject))) {
		const header = [...above, ...lines.slice(begin.at, begin.end)];
		const inner = forwarded(header, lines.slice(begin.end), subject, depth);
		if (!isLetter(joined(above)) && isLetter(inner.own)) return inner;
	}
	if (!begin && !saysAnything(lines) && forward.test(subject)) {
		return forwarded([], lines.map(withoutMark), subject, depth);
	}
	const { own, quoted } = splitMarked(above);
	return { own: joined(own), quoted: joined([...quoted, ...(begin ? ['', ...lines.slice(begin.at)] : [])]) };
}

/** The forwarded mail is the letter; what its header says of people is not. */
function forwarded(
	header: readonly string[],
	body: readonly string[],
	subject: string,
	depth: number,
): SplitMail {
	const inner = depth < deepest ? split(body, subject, depth + 1) : { own: joined(body), quoted: '' };
	return { own: inner.own, quoted: joined([...header, '', ...inner.quoted.split('\n')]) };
}

/** Whether a text says its date and number, as a letter does and a word to it does not. */
function isLetter(text: string): boolean {
	return readingRules().recognition.identityOf(text).length >= identity;
}

interface Beginning {
	readonly at: number;
	readonly end: number;
	readonly header: ReplyHeader;
}

/** Where mail without «>» begins that goes on to the end. */
function firstUnmarked(lines: readonly string[]): Beginning | null {
	const lastMarked = lines.findLastIndex(isMarked);
	let wordsAbove = false;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const header = replyHeaderAt(lines, at);
		if (header) return endsBefore(lines, at) ? null : { at, end: at + header.length, header };
		if (wordsAbove && at > lastMarked && isAttribution(line)) {
			return { at, end: at + 1, header: { length: 1, says: 'reply' } };
		}
		wordsAbove ||= isOwn(line);
	}
	return null;
}

/** «----- End forwarded message -----» with words behind it: the other mail is inside the own words. */
function endsBefore(lines: readonly string[], from: number): boolean {
	const end = lines.findLastIndex((line, at) => at > from && forwardEnd.test(line));
	return end >= 0 && saysAnything(lines.slice(end + 1));
}

/** Takes the last run of «>» lines, with the line that says whose they are, where no own word follows but a signature. */
function splitMarked(lines: readonly string[]): { own: readonly string[]; quoted: readonly string[] } {
	// «-- »
	const signature = signatureStart(lines);
	let start = signature;
	while (start > 0 && (isMarked(lines[start - 1] ?? '') || (lines[start - 1] ?? '').trim() === '')) start--;
	const run = lines.slice(start, signature);
	if (!run.some(isMarked)) return { own: lines, quoted: [] };
	const head = start - attributionAbove(lines, start);
	const after = lines.slice(signature);
	return {
		own: [...lines.slice(0, head), ...(after.length > 0 ? ['', ...after] : [])],
		quoted: [...lines.slice(head, start), ...run.map(withoutMark)],
	};
}

/** Where a signature («-- ») behind the quotation begins, else the end: Thunderbird puts it there. */
function signatureStart(lines: readonly string[]): number {
	const at = lines.findLastIndex((line) => signature.test(line));
	if (at < 0 || lines.length - at > longestSignature || lines.slice(at).some(isMarked)) return lines.length;
	let above = at;
	while (above > 0 && (lines[above - 1] ?? '').trim() === '') above--;
	return above > 0 && isMarked(lines[above - 1] ?? '') ? at : lines.length;
}

/** Whether some line is the sender's own: signature and notes that telephones add are not. */
function saysAnything(lines: readonly string[]): boolean {
	const end = lines.findIndex((line) => signature.test(line));
	return lines.slice(0, end < 0 ? lines.length : end).some(isOwn);
}

function isOwn(line: string): boolean {
	return /[\p{L}\p{N}]/u.test(line) && !isMarked(line) && !byTelephone.test(line);
}

function isMarked(line: string): boolean {
	return /^ {0,3}>/.test(line);
}

function withoutMark(line: string): string {
	return line.replace(/^ {0,3}> ?/, '');
}

function joined(lines: readonly string[]): string {
	const kept = lines.filter((line) => line.trim() !== quotedFromHere);
	return kept
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+/, '')
		.trimEnd();
}
