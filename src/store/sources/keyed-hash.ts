import { createHash, createHmac } from 'node:crypto';

const nameDigits = 8;

/**
 * A hash that confirms no guess: HMAC-SHA-256 of a text with a key that is published nowhere. Its last eight digits name
 * the key, so that hashes of two machines are never compared as if they were of one.
 *
 * @example
 * keyedHash('рада 25', key).length // 64, in hexadecimal
 */
export function keyedHash(text: string, key: string): string {
	const name = createHash('sha256').update(`name of ${key}`).digest('hex').slice(0, nameDigits);
	return createHmac('sha256', key).update(text).digest('hex').slice(0, -nameDigits) + name;
}

/** Whether two hashes were made with the same key: only then do different hashes mean different texts. */
export function isOneKey(a: string, b: string): boolean {
	return a.slice(-nameDigits) === b.slice(-nameDigits);
}
