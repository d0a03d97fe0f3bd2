import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as a test wants it; what is not said is as a plain archiver would write it. */
export interface MadeEntry {
	readonly name: string | Uint8Array;
	readonly bytes: Uint8Array;
	readonly store?: boolean;
	readonly flags?: number;
	readonly method?: number;
	readonly crc?: number;
	readonly size?: number;
	readonly extra?: Uint8Array;
	/** Its local header is that of this earlier entry. */
	readonly shares?: number;
}

/** Writes a ZIP file for tests, with whatever lies a test wants in its directory. */
export function makeZip(entries: readonly MadeEntry[], comment = ''): Buffer {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	const starts: number[] = [];
	let at = 0;
	for (const entry of entries) {
		const name = typeof entry.name === 'string' ? Buffer.from(entry.name) : Buffer.from(entry.name);
		const packed = entry.store ? Buffer.from(entry.bytes) : deflateRawSync(entry.bytes, { level: 9 });
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(entry.flags ?? (typeof entry.name === 'string' ? 0x0800 : 0), 2);
		fields.writeUInt16LE(entry.method ?? (entry.store ? 0 : 8), 4);
		fields.writeUInt32LE(0x5e210000, 6);
		fields.writeUInt32LE(entry.crc ?? crc32(entry.bytes), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(entry.size ?? entry.bytes.length, 18);
		fields.writeUInt16LE(name.length, 22);
		const extra = Buffer.from(entry.extra ?? []);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
		const start = entry.shares === undefined ? at : (starts[entry.shares] ?? 0);
		starts.push(start);
		if (entry.shares === undefined) {
			locals.push(local);
			at += local.length;
		}
		directory.push(directoryEntry(fields, name, extra, start));
	}
	return Buffer.concat([...locals, ...directory, endRecord(entries.length, directory, at, comment)]);
}

function directoryEntry(fields: Buffer, name: Buffer, extra: Buffer, start: number): Buffer {
	const rest = Buffer.alloc(16);
	rest.writeUInt16LE(extra.length, 0);
	rest.writeUInt32LE(start, 12);
	const made = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
	return Buffer.concat([made, fields.subarray(0, 24), rest, name, extra]);
}

function endRecord(count: number, directory: readonly Buffer[], at: number, comment: string): Buffer {
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(count, 8);
	end.writeUInt16LE(count, 10);
	end.writeUInt32LE(
		directory.reduce((sum, part) => sum + part.length, 0),
		12,
	);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(Buffer.byteLength(comment), 20);
	return Buffer.concat([end, Buffer.from(comment)]);
}
