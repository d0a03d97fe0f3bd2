import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { hexSha256 } from '#store/files/sha256.ts';
import { csvNames } from '../../tables/letters-csv.ts';
import { tableForms } from '../../tables/table-file.ts';
import { zippedNames } from '../../tables/zip-of.ts';
import { judgedKey } from './judged-files.ts';

/** What files of the data page are made of, by their names. */
const madeOf: ReadonlyMap<string, readonly string[]> = new Map([
	...[...tableForms.map((form) => `letters.${form}`), ...csvNames].map(
		(name) => [name, ['letters.jsonl']] as const,
	),
	['letters.zip', zippedNames],
]);

/**
 * The key by which a table or the ZIP of the data is known to be made of what lies beside it (`isMadeOfLines`, `isMadeOfFiles`): over
 * its own bytes and theirs. Undefined for any other file.
 *
 * @param dir folder of the built site
 * @param file path from it
 */
export function madeKey(dir: string, file: string, bytes: Uint8Array): Buffer | undefined {
	const { dir: folder, base } = posix.parse(file);
	const names = folder === 'data' ? madeOf.get(base) : undefined;
	if (!names) return undefined;
	const sources = names.map((name) => {
		const place = join(dir, folder, name);
		return `${name} ${existsSync(place) ? hexSha256(readFileSync(place)) : ''}`;
	});
	return judgedKey(bytes, ['made', file, ...sources]);
}
