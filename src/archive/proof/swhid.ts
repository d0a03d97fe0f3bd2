import { toHex } from './hex.ts';

/** Bytes to their SHA-1, which Git and Software Heritage name contents by: the caller brings it. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array;

/**
 * The SWHID of a file (ISO/IEC 18670): `swh:1:cnt:` and what `git hash-object` says.
 *
 * @example
 * swhid(new TextEncoder().encode('hello\n'), sha1) // 'swh:1:cnt:ce013625030ba8dba906f756967f9e9ca394464a'
 */
export function swhid(file: Uint8Array, sha1: Sha1): string {
	const header = new TextEncoder().encode(`blob ${file.length}\0`);
	const blob = new Uint8Array(header.length + file.length);
	blob.set(header);
	blob.set(file, header.length);
	return `swh:1:cnt:${toHex(sha1(blob))}`;
}

/**
 * A SWHID that also says where the file was seen: `;origin=` with an address, of which `;` and `%` are escaped.
 *
 * @example
 * swhidWithOrigin('swh:1:cnt:ce01…', 'https://example.org/archive') // 'swh:1:cnt:ce01…;origin=https://example.org/archive'
 */
export function swhidWithOrigin(id: string, origin: string): string {
	return `${id};origin=${origin.replace(/[%;]/g, encodeURIComponent)}`;
}
