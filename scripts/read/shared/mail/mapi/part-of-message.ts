import { fallbackName } from '../fallback-name.ts';
import { Headers } from '../mime/headers.ts';
import { type Part, readParts } from '../mime/part.ts';
import { decompressRtf } from './decompress-rtf.ts';
import { htmlInRtf } from './html-in-rtf.ts';
import type { Message, MessageAttachment } from './message.ts';
import { tags } from './properties.ts';
import { writeMail } from './write-mail.ts';

/** An Outlook message as the mail that it would be. A body that is only RTF becomes a file of it. */
export function partOfMessage(message: Message): Part {
	const { properties, attachments } = message;
	const subject = properties.text(tags.subject) ?? '';
	const versions = bodiesOf(message);
	const body = part({ type: 'multipart/alternative', children: versions });
	return part({
		type: 'multipart/mixed',
		headers: [['subject', encodeWord(subject)]],
		children: [
			...(versions.length > 0 ? [body] : []),
			...rtfBody(message),
			...attachments.map(partOfAttachment),
		],
	});
}

function bodiesOf({ properties }: Message): Part[] {
	const plain = properties.text(tags.body);
	const html = htmlOf(properties);
	return [...(plain?.trim() ? [textPart('text/plain', plain)] : []), ...(html === null ? [] : [html])];
}

function htmlOf(properties: Message['properties']): Part | null {
	const text = properties.isText(tags.html) ? properties.text(tags.html) : null;
	if (text !== null) return textPart('text/html', text);
	const bytes = properties.bytes(tags.html);
	if (bytes) {
		const charset = properties.charset;
		return part({ type: 'text/html', bytes, parameters: charset === null ? [] : [['charset', charset]] });
	}
	const rtf = rtfOf(properties);
	const html = rtf === null ? null : htmlInRtf(rtf.toString('latin1'));
	return html === null ? null : textPart('text/html', html);
}

/** RTF that was not made from HTML, where the message has no other text. */
function rtfBody(message: Message): Part[] {
	const rtf = bodiesOf(message).length > 0 ? null : rtfOf(message.properties);
	return rtf === null ? [] : [part({ type: 'application/rtf', name: 'body.rtf', bytes: rtf })];
}

function rtfOf(properties: Message['properties']): Buffer | null {
	const packed = properties.bytes(tags.rtfCompressed);
	return packed && decompressRtf(packed);
}

function partOfAttachment({ properties, message }: MessageAttachment): Part {
	const name = nameOf(properties);
	if (message) {
		const bytes = writeMail(partOfMessage(message));
		return part({
			type: 'message/rfc822',
			name: name && `${name.replace(/\.(?:msg|eml)$/i, '')}.eml`,
			bytes,
		});
	}
	const bytes = properties.bytes(tags.attachData) ?? Buffer.alloc(0);
	const declared = properties.text(tags.attachMediaType)?.trim().toLowerCase() ?? '';
	// Outlook keeps a clear-signed mail as one file that is the mail's own multipart.
	if (declared.startsWith('multipart/signed')) return readParts(bytes);
	const type = /^[\w.+-]+\/[\w.+-]+$/.test(declared) ? declared : 'application/octet-stream';
	const id = properties.text(tags.attachContentId);
	return part({
		type,
		name: name ?? fallbackName(type),
		bytes,
		headers: id ? [['content-id', `<${id}>`]] : [],
	});
}

function nameOf(properties: Message['properties']): string | null {
	const names = [tags.attachLongFileName, tags.attachFileName, tags.displayName].map((tag) =>
		properties.text(tag),
	);
	return names.find((name) => name?.trim()) ?? null;
}

function textPart(type: string, text: string): Part {
	return part({ type, bytes: Buffer.from(text), parameters: [['charset', 'utf-8']] });
}

interface Given {
	readonly type: string;
	readonly name?: string | null;
	readonly bytes?: Buffer;
	readonly headers?: readonly (readonly [string, string])[];
	readonly parameters?: readonly (readonly [string, string])[];
	readonly children?: readonly Part[];
}

function part({
	type,
	name = null,
	bytes = Buffer.alloc(0),
	headers = [],
	parameters = [],
	children = [],
}: Given): Part {
	return {
		headers: new Headers(headers),
		type,
		parameters: new Map(parameters),
		disposition: '',
		name,
		bytes,
		children,
		cutOff: false,
	};
}

function encodeWord(text: string): string {
	return text === '' ? '' : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
