import { decodeMailText } from '../charset.ts';
import { charsetOfCodePage } from './code-page.ts';

/** Types of values (MS-OXCDATA 2.11.1). */
export const stringType = 0x001e;
export const unicodeType = 0x001f;

/** Identifiers of the properties that are read here. */
export const tags = {
	messageClass: 0x001a,
	subject: 0x0037,
	body: 0x1000,
	rtfCompressed: 0x1009,
	html: 0x1013,
	messageCodePage: 0x3ffd,
	internetCodePage: 0x3fde,
	attachData: 0x3701,
	attachFileName: 0x3704,
	attachMethod: 0x3705,
	attachLongFileName: 0x3707,
	attachMediaType: 0x370e,
	attachContentId: 0x3712,
	displayName: 0x3001,
} as const;

/** Properties of an Outlook message or of one of its files (MS-OXPROPS), by their identifier. */
export class Properties {
	readonly #values = new Map<number, { type: number; data: Buffer }>();
	/** Windows code page of eight-bit strings, where an envelope says it. */
	codePage: number | null = null;

	set(id: number, type: number, data: Buffer): void {
		this.#values.set(id, { type, data });
	}

	bytes(id: number): Buffer | null {
		return this.#values.get(id)?.data ?? null;
	}

	/** A string without the NUL at its end, or null. */
	text(id: number): string | null {
		const value = this.#values.get(id);
		if (value === undefined) return null;
		const charset = value.type === unicodeType ? 'utf-16le' : this.charset;
		return decodeMailText(value.data, charset).replace(/\0[\s\S]*$/, '');
	}

	number(id: number): number | null {
		const data = this.bytes(id);
		return data !== null && data.length >= 4 ? data.readUInt32LE(0) : null;
	}

	isText(id: number): boolean {
		const type = this.#values.get(id)?.type;
		return type === unicodeType || type === stringType;
	}

	get charset(): string | null {
		const codePage = this.codePage ?? this.number(tags.messageCodePage) ?? this.number(tags.internetCodePage);
		return codePage === null ? null : charsetOfCodePage(codePage);
	}
}
