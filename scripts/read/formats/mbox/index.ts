import { type Format, UnreadableSource } from '../../contract/format.ts';
import { beginsMailbox, splitMailbox } from '../../shared/mail/split-mailbox.ts';

/** A mailbox file (mbox, RFC 4155): mails one after another, each a letter for itself. */
export const mbox: Format = {
	name: 'mbox',
	extensions: ['.mbox'],
	mediaTypes: ['application/mbox'],
	reconstructible: false,
	recognises: beginsMailbox,
	async read(bytes) {
		const mails = splitMailbox(bytes);
		if (mails.length === 0) {
			throw new UnreadableSource(
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
	},
};
