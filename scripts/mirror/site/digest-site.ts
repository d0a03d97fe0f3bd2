import { statSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile } from '../../verify/digest-file.ts';

/** What a list tells about a file. */
export interface FileDigest {
	readonly sha256: string;
	readonly bytes: number;
}

/** How many files are read at once. */
const atOnce = 8;

/** Digests of files of a site, in the order of their names. */
export async function digestSite(
	site: string,
	files: readonly string[],
): Promise<ReadonlyMap<string, FileDigest>> {
	const digests: (FileDigest | undefined)[] = [];
	let next = 0;
	const work = async () => {
		while (next < files.length) {
			const at = next++;
			const file = join(site, files[at] ?? '');
			digests[at] = { sha256: await digestFile(file), bytes: statSync(file).size };
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return new Map(files.flatMap((file, at) => (digests[at] ? [[file, digests[at]] as const] : [])));
}
