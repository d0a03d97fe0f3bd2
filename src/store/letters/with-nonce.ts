import { randomBytes } from 'node:crypto';
import { letterSchema } from '#archive/letter/schema.ts';
import { type LetterText, type StoredLetter, toStoredLetter } from './stored-letter.ts';

/** 128 bits: more than anybody can guess. */
const nonceBytes = 16;

/**
 * A letter with a nonce of its own, as a version is published: what the ledger hashes holds it, so that once the file is
 * withdrawn no guess at its words can be tested against the hash that stays.
 *
 * @param nonce random bytes in hexadecimal; new ones if none are given
 * @example
 * withNonce(stored).letter.nonce // '9f86d081884c7d659a2feaa0c55ad015'
 */
export function withNonce(
	{ letter, body }: LetterText,
	nonce = randomBytes(nonceBytes).toString('hex'),
): StoredLetter {
	// Parsed, so that keys are in the order in which ingest writes them.
	return toStoredLetter({ letter: letterSchema.parse({ ...letter, nonce }), body });
}
