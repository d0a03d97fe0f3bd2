import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataZip, zippedNames } from '../../tables/zip-of.ts';

const packed = 'data/letters.zip';

/**
 * Whether a file is the ZIP of the data and is made of the files that lie beside it: the gate judges those, and the same files
 * make the same ZIP, byte for byte.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function isMadeOfFiles(dir: string, file: string, bytes: Uint8Array): boolean {
	if (file !== packed) return false;
	try {
		const beside = zippedNames
			.map((name) => ({ name, place: join(dir, 'data', name) }))
			.filter(({ place }) => existsSync(place))
			.map(({ name, place }) => ({ name, bytes: readFileSync(place) }));
		return Buffer.from(dataZip(beside)).equals(bytes);
	} catch {
		return false;
	}
}
