import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openFileReader } from '#store/files/open-file-reader.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { digestFile } from '../../verify/digest-file.ts';

/** What a list tells about a file. */
export interface FileDigest {
	readonly sha256: string;
	readonly bytes: number;
}

/** Bytes of a file that is read whole, into memory that the next one takes too; of a larger one a piece at a time is held. */
const small = 1 << 20;

/** Digests of files of a site, in the order of their names. */
export async function digestSite(
	site: string,
	files: readonly string[],
): Promise<ReadonlyMap<string, FileDigest>> {
	const read = openFileReader();
	const digests = new Map<string, FileDigest>();
	for (const name of files) {
		const file = join(site, name);
		const bytes = statSync(file).size;
		digests.set(name, { sha256: bytes > small ? await digestFile(file) : hexSha256(read(file)), bytes });
	}
	return digests;
}
