import { limits } from './mail-limits.ts';
import { tooLarge } from './too-large.ts';

const longestEnvelope = 600;
const lineWithFrom = Buffer.from('\nFrom ');
const protectedFrom = Buffer.from('>From ');
// «From a@example.org Thu Apr  3 10:15:00 2031», then a field or another mark of the mailbox's program
const envelope = /^From [^\r\n]{0,300}\d{4}[^\r\n]{0,40}\r?\n>?[!-9;-~]+(?: [^\r\n:]{0,100})?:/;

/**
 * The mails of a mailbox (RFC 4155) as mail files. «From » lines part them; those that quotation marks protect inside a
 * mail («>From », mboxrd) lose one mark.
 *
 * @throws Refusal past the limits of size and number.
 */
export function splitMailbox(mailbox: Uint8Array): Buffer[] {
	if (mailbox.byteLength > limits.mailbox) throw tooLarge('The mailbox', `${limits.mailbox} bytes`);
	const bytes = Buffer.from(mailbox.buffer, mailbox.byteOffset, mailbox.byteLength);
	const starts: number[] = [];
	for (
		let at = isEnvelope(bytes, 0) ? 0 : nextEnvelope(bytes, 0);
		at >= 0;
		at = nextEnvelope(bytes, at + 1)
	) {
		starts.push(at);
		if (starts.length > limits.messages)
			throw tooLarge('The number of mails in the mailbox', `${limits.messages}`);
	}
	return starts.map((start, at) =>
		withoutProtection(bytes.subarray(afterLine(bytes, start), starts[at + 1])),
	);
}

/** Whether a mailbox's first mail begins here: an envelope line with a header behind it. */
export function beginsMailbox(bytes: Uint8Array): boolean {
	return isEnvelope(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)), 0);
}

function nextEnvelope(bytes: Buffer, from: number): number {
	for (let at = bytes.indexOf(lineWithFrom, from); at >= 0; at = bytes.indexOf(lineWithFrom, at + 1)) {
		if (isBlankAbove(bytes, at) && isEnvelope(bytes, at + 1)) return at + 1;
	}
	return -1;
}

/** A blank line is above an envelope, so that «From now on» in a text is none. */
function isBlankAbove(bytes: Buffer, lineEnd: number): boolean {
	const above = bytes[lineEnd - 1] === 0x0d ? lineEnd - 2 : lineEnd - 1;
	return above < 0 || bytes[above] === 0x0a;
}

function isEnvelope(bytes: Buffer, at: number): boolean {
	return envelope.test(bytes.toString('latin1', at, at + longestEnvelope));
}

function afterLine(bytes: Buffer, at: number): number {
	const end = bytes.indexOf(0x0a, at);
	return end < 0 ? bytes.length : end + 1;
}

function withoutProtection(mail: Buffer): Buffer {
	const pieces: Buffer[] = [];
	let taken = 0;
	for (let at = mail.indexOf(protectedFrom); at >= 0; at = mail.indexOf(protectedFrom, at + 1)) {
		let start = at;
		while (mail[start - 1] === 0x3e) start--;
		if (start > 0 && mail[start - 1] !== 0x0a) continue;
		pieces.push(mail.subarray(taken, start));
		taken = start + 1;
	}
	return pieces.length === 0 ? mail : Buffer.concat([...pieces, mail.subarray(taken)]);
}
