import { messageDate } from './message-date.ts';
import { type RequestAddress, requestAddress } from './request-address.ts';

/** `correspondence.txt` of an Alaveteli download, read. */
export interface Correspondence {
	readonly address: RequestAddress | null;
	readonly title: string | null;
	/** Name of the requester. */
	readonly asker: string;
	/** Name of the body that was asked. */
	readonly body: string | null;
	readonly messages: readonly CorrespondenceMessage[];
}

export interface CorrespondenceMessage {
	readonly direction: 'outgoing' | 'incoming';
	readonly date: string | null;
	readonly text: string;
}

const dashes = '-'.repeat(31);
const lineEnds = /\r\n?/gu;
// «-------------------------------»
const rule = /^-{31}\n/mu;
// «\n  From: Зразкова О.\n  To: Вигадана міська рада\n  Date: 03 квітня 2031\n»
const headed =
	/^\s*\p{L}[\p{L} ]{0,30}:[^\S\n]*([^\n]*)\n\s*\p{L}[\p{L} ]{0,30}:[^\S\n]*([^\n]*)\n\s*\p{L}[\p{L} ]{0,30}:[^\S\n]*(\S[^\n]*\d{4}[^\n]*)(?:\n|$)/u;
// «Date: …» alone before a note of sending again, «… left an annotation:», «This message has been hidden.»
const aside =
	/^\s*(?:(?:Date|Дата):[^\n]*\n\s*\S|[^\n]*(?:left an annotation|залиши[^\n]{0,12} коментар)[^\n]*:|This message has been hidden|Це повідомлення (?:було )?приховано)/u;
// «    Attachment: відповідь.pdf (120K)»; «Додаток: на 3 арк.» is the letter's own
const attachmentLine =
	/^\s*(?:Attachment|Додаток):\s+\S.*\((?:\d+(?:[.,]\d+)?\s?[KMКМ]?B?|[\d.]+ ?[KM]?i?B)\)\s*$/iu;
const leadingComma = /^\s*,\s*/u;
// «… request "Про озеленення". The latest …»
const quoted = /["“«]([^\n]+?)["”»]\s*\./u;
const blankStart = /^\s*\n/u;
const indent = /^ +/u;
// «[ Email has no body, please see attachments ]»
const emptyBody = /^\[ ?Email has no body[^\]]*\]$/iu;

/**
 * Reads the text that Alaveteli puts into a request's download (its template `request/show.text.erb`): an introduction with
 * title and address, then messages between lines of 31 dashes, each beginning with sender, recipient and date under labels
 * in the site's language. Comments, hidden messages and notes of sending again are no messages. Null where it is another
 * text.
 */
export function readCorrespondence(text: string): Correspondence | null {
	const [introduction = '', ...parts] = text.replace(lineEnds, '\n').split(rule);
	const blocks = joined(parts).map(readMessage);
	const messages = blocks.filter((block) => block !== null);
	const [first] = messages;
	if (!first) return null;
	const requester = requesterOf(messages, first, blocks[0] === null);
	return {
		address: requestAddress(introduction),
		title: introduction.match(quoted)?.[1]?.trim() || null,
		asker: requester,
		body: messages.find(({ from }) => from === requester)?.to ?? null,
		messages: messages.map(({ from, date, text: body }) => ({
			direction: from === requester ? 'outgoing' : 'incoming',
			date,
			text: body,
		})),
	};
}

interface Headed {
	readonly from: string;
	readonly to: string;
	readonly date: string | null;
	readonly text: string;
}

/**
 * The requester: the person whom most messages are from or to. The first message is the request, so its sender, unless something says
 * otherwise; its recipient, if a hidden message came before it.
 */
function requesterOf(messages: readonly Headed[], first: Headed, afterHidden: boolean): string {
	const count = (name: string) => messages.filter(({ from, to }) => from === name || to === name).length;
	const [sender, recipient] = [count(first.from), count(first.to)];
	return recipient > sender || (recipient === sender && afterHidden) ? first.to : first.from;
}

/** A line of dashes in a message's own text separates nothing: no labels follow it. */
function joined(parts: readonly string[]): string[] {
	const blocks: string[] = [];
	for (const part of parts) {
		const last = blocks.length - 1;
		const begins = headed.test(part) || aside.test(part);
		if (begins || last < 0 || aside.test(blocks[last] ?? '')) blocks.push(part);
		else blocks[last] += `${dashes}\n${part}`;
	}
	return blocks;
}

function readMessage(part: string): Headed | null {
	const [head, from, to, date] = part.match(headed) ?? [];
	if (head === undefined || from === undefined || to === undefined || date === undefined) return null;
	const body = part
		.slice(head.length)
		.split('\n')
		.filter((line) => !attachmentLine.test(line));
	return {
		// An answer without a sender's name begins with the comma that parts it from the body's.
		from: from.replace(leadingComma, '').trim(),
		to: to.trim(),
		date: messageDate(date),
		text: trimmed(body),
	};
}

/** The template indents the first line, and the whole of short messages. */
function trimmed(lines: readonly string[]): string {
	const text = lines.map((line) => line.trimEnd()).join('\n');
	const body = text.replace(blankStart, '').trimEnd();
	return body === '' || emptyBody.test(body) ? '' : `${body.replace(indent, '')}\n`;
}
