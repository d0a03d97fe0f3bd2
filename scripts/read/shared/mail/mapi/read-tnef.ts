import { limits } from '../mail-limits.ts';
import type { Message, MessageAttachment } from './message.ts';
import { Properties, stringType, tags } from './properties.ts';
import { readPropertyList } from './property-list.ts';

const signature = [0x78, 0x9f, 0x3e, 0x22];
const attachmentLevel = 2;
/** Value of the attach method: the file is a message. */
const embedded = 5;
const deepest = 10;

const attribute = {
	subject: 0x00018004,
	body: 0x0002800c,
	attachment: 0x00069002,
	messageProperties: 0x00069003,
	attachmentProperties: 0x00069005,
	codePage: 0x00069007,
	title: 0x00018010,
	data: 0x0006800f,
} as const;

/** Whether bytes are Outlook's envelope of a message, mostly named winmail.dat. */
export function isTnef(bytes: Uint8Array): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * Reads a message in the Transport-Neutral Encapsulation Format (MS-OXTNEF), or returns null where it is damaged so that
 * nothing of it is left. What is before the damage is read.
 *
 * @param depth messages around this one.
 */
export function readTnef(bytes: Buffer, depth = 0): Message | null {
	if (!isTnef(bytes) || depth > deepest) return null;
	const properties = new Properties();
	const attachments: { properties: Properties; message: Message | null }[] = [];
	let count = 0;
	for (let at = 6; at + 9 <= bytes.length && count < limits.parts; count++) {
		const id = bytes.readUInt32LE(at + 1);
		const length = bytes.readUInt32LE(at + 5);
		const data = bytes.subarray(at + 9, at + 9 + length);
		if (data.length < length) break;
		if (id === attribute.attachment) {
			attachments.push({ properties: withCodePage(new Properties(), properties.codePage), message: null });
		}
		const last = attachments.at(-1);
		if (last && bytes[at] === attachmentLevel) readAttachmentAttribute(last, id, data, depth);
		else readMessageAttribute(properties, id, data);
		at += 9 + length + 2;
	}
	return count === 0 ? null : { properties, attachments };
}

function readMessageAttribute(properties: Properties, id: number, data: Buffer): void {
	if (id === attribute.codePage && data.length >= 4) properties.codePage = data.readUInt32LE(0);
	if (id === attribute.body) properties.set(tags.body, stringType, data);
	if (id === attribute.subject) properties.set(tags.subject, stringType, data);
	if (id === attribute.messageProperties) readPropertyList(data, properties);
}

function readAttachmentAttribute(
	attachment: { properties: Properties; message: MessageAttachment['message'] },
	id: number,
	data: Buffer,
	depth: number,
): void {
	const { properties } = attachment;
	if (id === attribute.title) properties.set(tags.attachFileName, stringType, data);
	if (id === attribute.data) properties.set(tags.attachData, 0x0102, data);
	if (id !== attribute.attachmentProperties) return;
	readPropertyList(data, properties);
	const object = properties.number(tags.attachMethod) === embedded ? properties.bytes(tags.attachData) : null;
	// An object begins with the 16 bytes that name its interface.
	if (object) attachment.message = readTnef(object.subarray(16), depth + 1);
}

function withCodePage(properties: Properties, codePage: number | null): Properties {
	properties.codePage = codePage;
	return properties;
}
