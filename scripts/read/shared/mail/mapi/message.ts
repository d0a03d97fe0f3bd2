import type { Properties } from './properties.ts';

/** A message of Outlook, from a .msg file or a winmail.dat. */
export interface Message {
	readonly properties: Properties;
	readonly attachments: readonly MessageAttachment[];
}

/** A file of a message. */
export interface MessageAttachment {
	readonly properties: Properties;
	/** The message that was attached, where the file is one. */
	readonly message: Message | null;
}
