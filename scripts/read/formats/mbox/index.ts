import type { Format } from '../../contract/format.ts';
import { beginsMailbox } from '../../shared/mail/split-mailbox.ts';

/** A mailbox file (mbox, RFC 4155): mails one after another, each a letter for itself. */
export const mbox: Format = {
	name: 'mbox',
	extensions: ['.mbox'],
	mediaTypes: ['application/mbox'],
	reconstructible: false,
	recognises: beginsMailbox,
	read: async (bytes) => (await import('./read.ts')).readMbox(bytes),
};
