import { createHash } from 'node:crypto';
import { gost34311 } from './gost-34311.ts';
import { kupyna } from './kupyna.ts';

/** Digest algorithms by what they are called in signatures. */
export type DigestName =
	| 'SHA-256'
	| 'SHA-384'
	| 'SHA-512'
	| 'GOST 34.311'
	| 'Kupyna-256'
	| 'Kupyna-384'
	| 'Kupyna-512';

/** GOST 34.311 hashes some 2.5 MB a second here. */
export const maximumSlowBytes = 64 * 1024 * 1024;

const names: ReadonlyMap<string, DigestName> = new Map([
	['2.16.840.1.101.3.4.2.1', 'SHA-256'],
	['2.16.840.1.101.3.4.2.2', 'SHA-384'],
	['2.16.840.1.101.3.4.2.3', 'SHA-512'],
	['1.2.804.2.1.1.1.1.2.1', 'GOST 34.311'],
	['1.2.804.2.1.1.1.1.2.2.1', 'Kupyna-256'],
	['1.2.804.2.1.1.1.1.2.2.2', 'Kupyna-384'],
	['1.2.804.2.1.1.1.1.2.2.3', 'Kupyna-512'],
	['http://www.w3.org/2001/04/xmlenc#sha256', 'SHA-256'],
	['http://www.w3.org/2001/04/xmldsig-more#sha384', 'SHA-384'],
	['http://www.w3.org/2001/04/xmlenc#sha512', 'SHA-512'],
	['http://www.w3.org/2001/04/xmlenc#gost34311', 'GOST 34.311'],
	['http://www.w3.org/2001/04/xmldsig-more#gost34311', 'GOST 34.311'],
	['http://www.w3.org/2001/04/xmlenc#dstu7564-256', 'Kupyna-256'],
	['http://www.w3.org/2001/04/xmlenc#dstu7564-384', 'Kupyna-384'],
	['http://www.w3.org/2001/04/xmlenc#dstu7564-512', 'Kupyna-512'],
] as const);

// «urn:oid:1.2.804.2.1.1.1.1.2.1»
const urnPrefix = /^urn:oid:/iu;

/**
 * The digest algorithm of an object identifier or of an XML address, null where it is not known here or too weak to say
 * anything: SHA-1 and MD5 let two documents have one digest.
 *
 * @example
 * digestNamed('2.16.840.1.101.3.4.2.1') // 'SHA-256'
 * digestNamed('http://www.w3.org/2001/04/xmlenc#sha256') // 'SHA-256'
 */
export function digestNamed(id: string | null): DigestName | null {
	return names.get(id?.trim().replace(urnPrefix, '') ?? '') ?? null;
}

/**
 * Digest of bytes; null past `maximumSlowBytes` for the algorithms that Node does not have, which take their time.
 *
 * @param sbox replacement table of GOST 34.311 in 64 bytes, null for the default one (DKE No. 1).
 */
export function digestOf(name: DigestName, bytes: Uint8Array, sbox: Uint8Array | null = null): Buffer | null {
	if (name.startsWith('SHA')) return createHash(name.replace('-', '')).update(bytes).digest();
	if (bytes.length > maximumSlowBytes) return null;
	if (name === 'GOST 34.311') return gost34311(bytes, sbox);
	return kupyna(bytes, name === 'Kupyna-256' ? 256 : name === 'Kupyna-384' ? 384 : 512);
}
