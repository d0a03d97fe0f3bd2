import { openCompoundFile, type Storage } from '../../compound-file/compound-file.ts';
import type { Message, MessageAttachment } from './message.ts';
import { Properties } from './properties.ts';

const propertyStream = '__properties_version1.0';
const embeddedMessage = '__SUBSTG1.0_3701000D';
/** 32-bit and 16-bit numbers, booleans. */
const fixedTypes: ReadonlySet<number> = new Set([0x0002, 0x0003, 0x000b]);

/**
 * Reads an Outlook message file (MS-OXMSG).
 *
 * @throws Refusal if the file is damaged or nested past the limit.
 */
export function readMsg(bytes: Uint8Array): Message {
	return readMessage(openCompoundFile(bytes), 32);
}

/** Whether a compound file's root holds a message. */
export function holdsMessage(root: Storage): boolean {
	return root.streams.has(propertyStream);
}

/** @param header length of the header of the property stream: 32 of a file, 24 of a message inside, 8 of an attachment. */
function readMessage(storage: Storage, header: number): Message {
	const attachments = storage.storages.filter(({ name }) => name.startsWith('__attach_version1.0'));
	return { properties: readProperties(storage, header), attachments: attachments.map(readAttachment) };
}

function readAttachment(storage: Storage): MessageAttachment {
	const inner = storage.storages.find(({ name }) => name.toUpperCase().startsWith(embeddedMessage));
	return {
		properties: readProperties(storage, 8),
		message: inner && holdsMessage(inner) ? readMessage(inner, 24) : null,
	};
}

/** Strings and binaries are in streams of their own, numbers in the property stream. */
function readProperties(storage: Storage, header: number): Properties {
	const properties = new Properties();
	const fixed = storage.streams.get(propertyStream)?.() ?? Buffer.alloc(0);
	for (let at = header; at + 16 <= fixed.length; at += 16) {
		const type = fixed.readUInt16LE(at);
		if (fixedTypes.has(type))
			properties.set(fixed.readUInt16LE(at + 2), type, fixed.subarray(at + 8, at + 16));
	}
	for (const [name, contents] of storage.streams) {
		// «__substg1.0_1000001F»
		const [, id, type] = /^__substg1\.0_([\dA-F]{4})([\dA-F]{4})$/i.exec(name) ?? [];
		if (id !== undefined && type !== undefined) {
			properties.set(Number.parseInt(id, 16), Number.parseInt(type, 16), contents());
		}
	}
	return properties;
}
