import { type Format, UnreadableSource } from '../../contract/format.ts';
import { isCompoundFile, openCompoundFile } from '../../shared/compound-file/compound-file.ts';
import { partOfMessage } from '../../shared/mail/mapi/part-of-message.ts';
import { holdsMessage, readMsg } from '../../shared/mail/mapi/read-msg.ts';

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
			if (error instanceof UnreadableSource) return false;
			throw error;
		}
	},
	async read(bytes) {
		const { readMailTree } = await import('../../shared/mail/read-mail.ts');
		return readMailTree(partOfMessage(readMsg(bytes)));
	},
};
