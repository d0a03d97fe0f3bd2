import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { zipOf } from '../../tables/zip-of.ts';

const packed = 'data/letters.zip';
/** Example: `letters.csv`: a file of the same folder. */
const plainName = /^[a-z-]+\.[a-z]+$/;

/**
 * Whether a file is the ZIP of the data and holds files that lie beside it, byte for byte, and nothing else: the gate judges
 * those, and the same files make the same ZIP.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function isMadeOfFiles(dir: string, file: string, bytes: Uint8Array): boolean {
	if (file !== packed) return false;
	try {
		const files = Object.keys(unzipSync(bytes)).map((name) => ({ name, place: join(dir, 'data', name) }));
		if (
			!files.every(
				({ name, place }) => plainName.test(name) && place !== join(dir, file) && existsSync(place),
			)
		)
			return false;
		const beside = files.map(({ name, place }) => ({ name, bytes: readFileSync(place) }));
		return Buffer.from(zipOf(beside)).equals(bytes);
	} catch {
		return false;
	}
}
