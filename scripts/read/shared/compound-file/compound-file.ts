import { Refusal } from '../../../diagnostics/refusal.ts';

/** A folder of a compound file. */
export interface Storage {
	readonly name: string;
	readonly storages: readonly Storage[];
	/** Contents by name, read on request. */
	readonly streams: ReadonlyMap<string, () => Buffer>;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerLength = 512;
const storageType = 1;
const streamType = 2;
/** Storages inside storages: each message inside a message is one. */
const deepest = 50;
/** No entry. */
const none = 0xffffffff;
/** Sector numbers from here on are marks: end of a chain, free, table. */
const largest = 0xfffffffa;

/** Whether bytes begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * Opens a compound file (OLE2, MS-CFB) at its root folder.
 *
 * @kenjiuno/msgreader is not used: a chain of sectors that ends in itself keeps it running for ever, and a stream that
 * claims two gigabytes is given them.
 *
 * @throws Refusal if the file is damaged or nested past the limit.
 */
export function openCompoundFile(file: Uint8Array): Storage {
	if (!isCompoundFile(file) || file.byteLength < headerLength) throw damaged();
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	const sectors = new Sectors(bytes);
	const directory = sectors.stream(bytes.readUInt32LE(48));
	const entries = Array.from({ length: Math.floor(directory.length / 128) }, (_, at) =>
		directory.subarray(at * 128, at * 128 + 128),
	);
	const root = entries[0];
	if (!root) throw damaged();
	const mini = sectors.miniStream(root, bytes);
	return readStorage(0, entries, (entry) => readEntry(entry, sectors, mini), new Set(), 0);
}

type Contents = (entry: Buffer) => Buffer;

/** Walks the tree of a folder's entries; an entry met twice means that the file is not a tree. */
function readStorage(
	at: number,
	entries: readonly Buffer[],
	contents: Contents,
	seen: Set<number>,
	depth: number,
): Storage {
	if (depth > deepest) {
		throw new Refusal(
			'too-deep',
			`The file holds messages inside messages, more than ${deepest} deep. Take the letter out of it and ingest that.`,
		);
	}
	const storages: Storage[] = [];
	const streams = new Map<string, () => Buffer>();
	const waiting = [childOf(entries[at])];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const entry = entries[next];
		if (next === none || entry === undefined) continue;
		if (seen.has(next)) throw damaged();
		seen.add(next);
		waiting.push(entry.readUInt32LE(72), entry.readUInt32LE(68));
		if (entry[66] === storageType) storages.push(readStorage(next, entries, contents, seen, depth + 1));
		if (entry[66] === streamType) streams.set(nameOf(entry), () => contents(entry));
	}
	return { name: nameOf(entries[at]), storages: storages.sort(byName), streams };
}

function readEntry(entry: Buffer, sectors: Sectors, mini: MiniStream): Buffer {
	const size = entry.readUInt32LE(120);
	const start = entry.readUInt32LE(116);
	const bytes = size < mini.cutoff ? mini.stream(start) : sectors.stream(start);
	if (size > bytes.length) throw damaged();
	return bytes.subarray(0, size);
}

/** Sectors of the file and the table that chains them. */
class Sectors {
	readonly #bytes: Buffer;
	readonly #shift: number;
	readonly #table: number[] = [];

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
		this.#shift = bytes.readUInt16LE(30);
		if (this.#shift !== 9 && this.#shift !== 12) throw damaged();
		for (const sector of this.#tableSectors()) pushWords(this.#table, this.#sector(sector));
	}

	/** The bytes of a chain of sectors. */
	stream(start: number): Buffer {
		return Buffer.concat(chain(start, this.#table).map((sector) => this.#sector(sector)));
	}

	miniStream(root: Buffer, header: Buffer): MiniStream {
		const table: number[] = [];
		pushWords(table, this.stream(header.readUInt32LE(60)));
		return new MiniStream(this.stream(root.readUInt32LE(116)), table, header.readUInt32LE(56));
	}

	/** The sectors that hold the table: the first 109 in the header, the others in a chain of their own. */
	#tableSectors(): number[] {
		const listed: number[] = [];
		pushWords(listed, this.#bytes.subarray(76, headerLength));
		const most = this.#bytes.length >> this.#shift;
		let next = this.#bytes.readUInt32LE(68);
		for (let count = 0; next < largest && count < most; count++) {
			const words: number[] = [];
			pushWords(words, this.#sector(next));
			next = words.pop() ?? none;
			listed.push(...words);
		}
		return listed.filter((sector) => sector < largest).slice(0, most);
	}

	#sector(index: number): Buffer {
		const start = (index + 1) * 2 ** this.#shift;
		if (start >= this.#bytes.length) throw damaged();
		return this.#bytes.subarray(start, start + 2 ** this.#shift);
	}
}

/** Streams below the cutoff are in pieces of 64 bytes in a stream of their own. */
class MiniStream {
	readonly cutoff: number;
	readonly #bytes: Buffer;
	readonly #table: readonly number[];

	constructor(bytes: Buffer, table: readonly number[], cutoff: number) {
		this.#bytes = bytes;
		this.#table = table;
		this.cutoff = cutoff;
	}

	stream(start: number): Buffer {
		return Buffer.concat(chain(start, this.#table).map((at) => this.#bytes.subarray(at * 64, at * 64 + 64)));
	}
}

function chain(start: number, table: readonly number[]): number[] {
	const found: number[] = [];
	for (let sector = start; sector < largest; sector = table[sector] ?? none) {
		found.push(sector);
		if (found.length > table.length) throw damaged();
	}
	return found;
}

function pushWords(words: number[], bytes: Buffer): void {
	for (let at = 0; at + 4 <= bytes.length; at += 4) words.push(bytes.readUInt32LE(at));
}

function childOf(entry: Buffer | undefined): number {
	return entry?.readUInt32LE(76) ?? none;
}

function nameOf(entry: Buffer | undefined): string {
	const length = Math.min(64, entry?.readUInt16LE(64) ?? 0);
	return entry?.toString('utf16le', 0, Math.max(0, length - 2)) ?? '';
}

function byName(a: Storage, b: Storage): number {
	return a.name < b.name ? -1 : 1;
}

function damaged(): Refusal {
	return new Refusal(
		'damaged-file',
		'The file is cut off or broken: its table of contents leads nowhere. Save the mail from the mail program again.',
	);
}
