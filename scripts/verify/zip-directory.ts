import { type ByteSource, sourceOfFile } from '../read/shared/zip/byte-source.ts';
import { openDirectory, readLocalHeader, ZipDamage } from '../read/shared/zip/central-directory.ts';

/** An entry of a mirror's ZIP file. */
export interface PackedFile {
	readonly name: string;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
}

/**
 * Reads the directory of a mirror's ZIP file, without reading what it holds. We packed it, so nothing in it is forgiven: no
 * bytes before it, no entry more or fewer than announced.
 *
 * @param file descriptor
 * @param length of the file, in bytes
 * @throws Error if there is no whole directory.
 */
export function readZipDirectory(file: number, length: number): PackedFile[] {
	return asMirror(() => {
		const directory = openDirectory(sourceOfFile(file, length));
		if (directory.shift !== 0) throw new ZipDamage('its directory lies outside it');
		const found: PackedFile[] = [];
		const entries = directory.entries();
		for (let next = entries.next(); ; next = entries.next()) {
			if (next.done) {
				if (next.value && found.length === directory.announced) return found;
				throw new ZipDamage(
					`its directory has ${found.length} entries where ${directory.announced} are announced`,
				);
			}
			const { name, method, crc, packed, size, at } = next.value;
			found.push({ name: name.toString('utf8'), method, crc, packed, size, at });
		}
	});
}

/**
 * Where an entry's packed bytes begin. Programs differ in which of the two headers they trust: they must agree.
 *
 * @throws Error if they do not, or where the entry is packed in a way that is not read here.
 */
export function dataStartOf(source: ByteSource, { name, method, crc, at }: PackedFile): number {
	const header = asMirror(() => readLocalHeader(source, at));
	if (header.name.toString('utf8') !== name || header.method !== method || header.crc !== crc)
		throw damaged(`the header of ${name} differs from the directory`);
	if (method !== 0 && method !== 8) throw damaged(`${name} is packed by a method that is not read here`);
	return header.dataStart;
}

/** What is said about a ZIP file that cannot be read. */
export function damaged(why: string): Error {
	return new Error(`This is not a whole ZIP file: ${why}. Fetch it again.`);
}

function asMirror<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof ZipDamage ? damaged(error.message) : error;
	}
}
