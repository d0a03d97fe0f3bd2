import type { ContainerReading } from '../../contract/reading.ts';
import { partOfMessage } from '../../shared/mail/mapi/part-of-message.ts';
import { readMsg } from '../../shared/mail/mapi/read-msg.ts';
import { readMailTree } from '../../shared/mail/read-mail.ts';

/**
 * Reads an Outlook message with what it carries.
 *
 * @throws Refusal if it is damaged, locked or beyond a limit.
 */
export function readMessage(bytes: Uint8Array): ContainerReading {
	return readMailTree(partOfMessage(readMsg(bytes)));
}
