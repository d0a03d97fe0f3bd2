import type { Format } from '../../contract/format.ts';
import { beginsMailbox } from '../../shared/mail/split-mailbox.ts';

/** A mailbox file (mbox, RFC 4155): a sequence of mails, each a separate letter. */
export const mbox: Format = {
	name: 'mbox',
	extensions: ['.mbox'],
	mediaTypes: ['application/mbox'],
	reconstructible: false,
	recognises: beginsMailbox,
	read: async (bytes) => (await import('./read.ts')).readMbox(bytes),
};
