import { quotedFromHere } from './quoted-from-here.ts';

/** What introduces another mail in a text without marks of quotation. */
export interface ReplyHeader {
	/** Number of its lines. */
	readonly length: number;
	/** Whether it says that the mail was forwarded, that it is being answered, or neither. */
	readonly says: 'forward' | 'reply' | null;
}

const longestHeader = 30;
/** Lines on which a list of addressees goes on. */
const mostFolded = 6;

const labels: ReadonlyMap<string, string> = new Map(
	Object.entries({
		from: ['from', 'від', 'від кого', 'відправник', 'от', 'от кого', 'отправитель'],
		date: [
			'date',
			'sent',
			'sent on',
			'надіслано',
			'відправлено',
			'дата',
			'отправлено',
			'дата отправки',
			'послано',
		],
		to: ['to', 'кому', 'одержувач', 'отримувач', 'получатель'],
		cc: ['cc', 'копія', 'копия', 'скк', 'bcc'],
		subject: ['subject', 'тема'],
		'reply-to': ['reply-to', 'відповісти', 'ответить'],
		attachments: ['attachments', 'вкладення', 'вложения'],
		importance: ['importance', 'важливість', 'важность'],
	}).flatMap(([name, written]) => written.map((label) => [label, name])),
);

// «-----Original Message-----», «--- Оригінальне повідомлення ---»
const original =
	/^[-_*=]{2,}\s*(?:original (?:message|appointment)|(?:оригінальне|вихідне|початкове|первісне) повідомлення|(?:исходное|оригинальное|первоначальное) сообщение)\s*[-_*=]{2,}$/i;
// «---------- Forwarded message ---------», «Begin forwarded message:», «-------- Пересылаемое сообщение --------»
const forwarded =
	/^(?:[-_*=]{2,}\s*(?:forwarded (?:message|by)|пересл?ан(?:е|ий) (?:повідомлення|лист)|пересилання листа|перенаправлене повідомлення|переадресоване повідомлення|(?:пересланное|пересылаемое|перенаправленное) (?:сообщение|письмо)).{0,80}|(?:begin forwarded message|початок (?:пересланого|переадресованого) (?:повідомлення|листа)|начало (?:пересылаемого|переадресованного|пересланного) (?:сообщения|письма)|пересилання листа)\s*:?)$/i;
// «________________________________»
const rule = /^(?:_{5,}|-{5,})$/;

/**
 * Recognises at a line what mail programs put above another mail: «-----Original Message-----», «-------- Пересланное
 * сообщение --------», «Від: … Надіслано: … Кому: … Тема: …» and their kin, in Ukrainian, English and Russian.
 */
export function replyHeaderAt(lines: readonly string[], from: number): ReplyHeader | null {
	let at = from;
	let says: ReplyHeader['says'] = null;
	let introduced = false;
	for (; at < lines.length; at++) {
		const line = beginningOf(lines[at]);
		if (forwarded.test(line)) says = 'forward';
		else if (original.test(line)) says ??= 'reply';
		else if (line !== quotedFromHere && !(rule.test(line) && nextIsHeader(lines, at + 1))) {
			if (line === '' && at > from && at - from < 6) continue;
			break;
		}
		introduced = true;
	}
	const header = headerLength(lines, at);
	if (header > 0) return { length: at - from + header, says };
	return introduced ? { length: trimmedEnd(lines, from, at) - from, says } : null;
}

function nextIsHeader(lines: readonly string[], from: number): boolean {
	let at = from;
	while (at < lines.length && at < from + 3 && isBlankOrMark(beginningOf(lines[at]))) at++;
	return headerLength(lines, at) > 0;
}

/** Lines of «Від: …», «Тема: …» and so on: at least three different ones, the sender's among them. */
function headerLength(lines: readonly string[], from: number): number {
	const seen = new Set<string>();
	let end = from;
	for (let at = from; at < lines.length && at < from + longestHeader; at++) {
		const line = beginningOf(lines[at]);
		const label = labelOf(line);
		if (label !== null) {
			if (seen.has(label)) break;
			seen.add(label);
			end = at + 1;
		} else if (line === '' ? seen.size >= 3 || seen.size === 0 : at - end >= mostFolded) break;
	}
	const enough = seen.has('from') && seen.size >= 3 && (seen.has('date') || seen.has('subject'));
	return enough ? end - from : 0;
}

function labelOf(line: string): string | null {
	// «Від:», «*Sent:*», «Від кого: …»
	const written = /^\*?([\p{L} -]{2,20}) ?:\*?(?:\s|$)/u.exec(line)?.[1]?.trim().toLowerCase();
	return written === undefined ? null : (labels.get(written) ?? null);
}

function isBlankOrMark(line: string): boolean {
	return line === '' || line === quotedFromHere;
}

/** What the expressions look at: a line of thousands of blanks would keep them busy. */
function beginningOf(line: string | undefined): string {
	return (line ?? '').trim().slice(0, 200).trimEnd();
}

function trimmedEnd(lines: readonly string[], from: number, end: number): number {
	let at = end;
	while (at > from && (lines[at - 1] ?? '').trim() === '') at--;
	return at;
}
