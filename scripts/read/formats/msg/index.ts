import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Format } from '../../contract/format.ts';
import { isCompoundFile, openCompoundFile } from '../../shared/compound-file/compound-file.ts';
import { holdsMessage } from '../../shared/mail/mapi/read-msg.ts';

/** A message as Outlook saves it (MS-OXMSG). */
export const msg: Format = {
	name: 'msg',
	extensions: ['.msg'],
	mediaTypes: ['application/vnd.ms-outlook'],
	reconstructible: false,
	recognises(bytes) {
		if (!isCompoundFile(bytes)) return false;
		try {
			return holdsMessage(openCompoundFile(bytes));
		} catch (error) {
			if (error instanceof Refusal) return false;
			throw error;
		}
	},
	read: async (bytes) => (await import('./read.ts')).readMessage(bytes),
};
