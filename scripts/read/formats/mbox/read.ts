import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ContainerReading } from '../../contract/reading.ts';
import { splitMailbox } from '../../shared/mail/split-mailbox.ts';

/**
 * Takes the mails out of a mailbox.
 *
 * @throws Refusal if it holds none, or is beyond a limit.
 */
export function readMbox(bytes: Uint8Array): ContainerReading {
	const mails = splitMailbox(bytes);
	if (mails.length === 0) {
		throw new Refusal(
			bytes.byteLength === 0 ? 'empty-file' : 'damaged-file',
			'The file holds no mail: no line «From …» with a header below it. Export the mailbox again.',
		);
	}
	return {
		kind: 'container',
		holds: 'each',
		members: mails.map((mail, at) => ({
			name: `mail-${at + 1}.eml`,
			bytes: mail,
			mediaType: 'message/rfc822',
		})),
		cover: null,
		signatures: [],
		request: null,
		warnings: [],
	};
}
