import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableSource } from '../format.ts';

/** An office document's ZIP, read part by part: a part is inflated when it is asked for, within the limits. */
export interface Zip {
	/** Names of the parts as the central directory writes them, folders left out. */
	readonly names: readonly string[];
	/**
	 * The bytes of a part, or null where there is no part of that name (letter case aside, as OPC has it).
	 *
	 * @throws UnreadableSource `damaged-file`, `encrypted-file` or `too-large`.
	 */
	part(name: string): Uint8Array | null;
}

/** All parts that are read of one document, expanded. */
export const maxExpandedBytes = 200 * 1024 * 1024;
/** One part, expanded; the text of a thousand pages is a tenth of that. */
export const maxPartBytes = 64 * 1024 * 1024;
/** Expanded bytes a packed byte, beyond `ratioFloor`: XML of empty cells reaches some 150, a bomb 1,000. */
export const maxRatio = 400;
/** Parts of one document. */
export const maxParts = 20_000;

/**
 * Opens a ZIP by its central directory; sizes that the directory gives are not trusted, what is inflated is counted.
 *
 * @throws UnreadableSource `damaged-file` where the directory is missing or cut off, `too-large` past a limit.
 */
export function openZip(bytes: Uint8Array): Zip {
	const entries = readDirectory(bytes);
	if (entries === null) {
		throw new UnreadableSource(
			'damaged-file',
			'The file is a ZIP whose directory is missing or broken, as after a download that stopped. Get the file anew.',
		);
	}
	const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
	let expanded = 0;
	return {
		names: entries.map(({ name }) => name),
		part(name) {
			const entry = byName.get(name.replace(/^\//, '').toLowerCase());
			if (!entry) return null;
			const content = expand(bytes, entry, Math.min(maxPartBytes, maxExpandedBytes - expanded));
			expanded += content.length;
			return content;
		},
	};
}

/**
 * Names of a ZIP's entries by its central directory, folders left out; null where the bytes are no ZIP. Cheap: nothing is
 * inflated.
 *
 * @example
 * zipEntryNames(docx)?.includes('word/document.xml') // true
 */
export function zipEntryNames(bytes: Uint8Array): readonly string[] | null {
	try {
		return readDirectory(bytes)?.map(({ name }) => name) ?? null;
	} catch (error) {
		if (error instanceof UnreadableSource) return [];
		throw error;
	}
}

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly encrypted: boolean;
	readonly crc: number;
	readonly packedSize: number;
	/** Offset of the local header. */
	readonly offset: number;
}

/** APPNOTE.TXT 4.3: end of central directory, then the entries it points to. ZIP64 is past every limit here. */
function readDirectory(bytes: Uint8Array): Entry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOfDirectory(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	const size = view.getUint32(end + 12, true);
	// What stands before the archive (a self-extractor's code) moves every offset by the same length.
	const start = end - size;
	const shift = start - view.getUint32(end + 16, true);
	if (start < 0 || shift < 0) return null;
	if (count > maxParts) throw tooLarge();
	const entries: Entry[] = [];
	let at = start;
	for (let number = 0; number < count; number++) {
		if (at + 46 > end || view.getUint32(at, true) !== entrySign) return null;
		const flags = view.getUint16(at + 8, true);
		const nameLength = view.getUint16(at + 28, true);
		const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) return null;
		const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
		if (!name.endsWith('/')) {
			entries.push({
				name,
				method: view.getUint16(at + 10, true),
				encrypted: (flags & 1) === 1,
				crc: view.getUint32(at + 16, true),
				packedSize: view.getUint32(at + 20, true),
				offset: view.getUint32(at + 42, true) + shift,
			});
		}
		at = next;
	}
	return entries;
}

/** The record's comment may be 64 KB long, so it is looked for from the end on. */
function endOfDirectory(view: DataView): number | null {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
		if (view.getUint32(at, true) === endSign) return at;
	}
	return null;
}

/** Parts of office documents have ASCII names; other names serve messages only. */
function nameOf(bytes: Uint8Array): string {
	return looseUtf8.decode(bytes).replaceAll('\\', '/');
}

function expand(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
	if (entry.encrypted) {
		throw new UnreadableSource(
			'encrypted-file',
			'The file is locked with a password. Open it with the password, save it without one and ingest it again.',
		);
	}
	const packed = packedBytes(bytes, entry);
	const content = entry.method === stored ? packed : inflate(packed, entry, limit);
	if (content.length > limit) throw tooLarge();
	if (content.length > ratioFloor && content.length > packed.length * maxRatio) throw tooLarge();
	if (crc32(content) !== entry.crc) throw damaged();
	return content;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSign) throw damaged();
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packedSize > bytes.length) throw damaged();
	return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, { method }: Entry, limit: number): Uint8Array {
	if (method !== deflated) throw damaged();
	if (limit < 1) throw tooLarge();
	try {
		return inflateRawSync(packed, { maxOutputLength: limit });
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
	}
}

function tooLarge(): UnreadableSource {
	return new UnreadableSource(
		'too-large',
		'The document expands past the limits for one document, as a ZIP bomb does. If it is a real letter, print it to PDF and ingest that.',
	);
}

function damaged(): UnreadableSource {
	return new UnreadableSource(
		'damaged-file',
		'A part of the document is cut off or changed: its checksum is not the one that was stored. Get the file anew.',
	);
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
const stored = 0;
const deflated = 8;
/** Below this even a part of nothing but one letter harms nobody. */
const ratioFloor = 8 * 1024 * 1024;
const looseUtf8 = new TextDecoder();
