import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../bench/corpus/random.ts';
import { mutate } from './mutate.ts';

/** `PK\x03\x04` */
const signature = [0x50, 0x4b, 0x03, 0x04];

/**
 * A ZIP with one of its files changed and packed again, or null if it is not a ZIP: behind a right checksum the reader of
 * the inner format meets the damage.
 */
export function mutateZip(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array | null {
	if (!signature.every((byte, at) => bytes[at] === byte)) return null;
	try {
		const files = unzipSync(bytes);
		const name = random.pick(Object.keys(files));
		return zipSync(
			{ ...files, [name]: mutate(files[name] ?? new Uint8Array(), other, random) },
			{ level: 1 },
		);
	} catch {
		return null;
	}
}
