import { readHeaders } from './mime/headers.ts';

/** What a mail's header says about its place in a conversation. Never an address nor a name. */
export interface MailHeaders {
	/** ISO 8601 instant in UTC at which the mail says that it was sent, or null. Not the letter's date. */
	readonly date: string | null;
	/** Message-ID without its angle brackets, or null. Some mailers build it from the sender's address: do not publish it. */
	readonly messageId: string | null;
	/** Message-IDs that this mail answers, nearest last. */
	readonly inReplyTo: readonly string[];
}

// «<20310403.101500@mail.example.org>»
const anId = /<([^<>\s]{1,400})>/g;

/**
 * Reads from a mail what puts it into a conversation.
 *
 * @throws Refusal if the header is past its limit.
 */
export function readMailHeaders(mail: Uint8Array): MailHeaders {
	const { headers } = readHeaders(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength));
	const sent = Date.parse(
		headers
			.get('date')
			.replace(/\([^)]*\)/g, '')
			.slice(0, 100),
	);
	const ids = (name: string) =>
		[...headers.get(name).slice(0, 20_000).matchAll(anId)].map(([, id = '']) => id);
	return {
		date: Number.isNaN(sent) ? null : new Date(sent).toISOString().replace('.000Z', 'Z'),
		messageId: ids('message-id')[0] ?? null,
		inReplyTo: [...new Set([...ids('references'), ...ids('in-reply-to')])],
	};
}
