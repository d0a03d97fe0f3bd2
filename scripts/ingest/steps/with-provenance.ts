import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import type { Letter } from '#archive/letter/schema.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';

/** This program and its version. */
const converter = (() => {
	const file = readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8');
	const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(JSON.parse(file));
	return `${name} ${version}`;
})();

/**
 * A letter with what became of it so far: when it was taken in, when and with what it was converted. A letter that comes
 * out of its source as it stands keeps what is said about it, so that ingesting again changes nothing.
 *
 * @param previous the letter as it stands, null if it is new
 * @param date ISO date of this run
 */
export function withProvenance(stored: LetterText, previous: LetterText | null, date: string): Letter {
	const { provenance, nonce: _, source, ...rest } = stored.letter;
	const before = previous?.letter.provenance;
	// It stays until npm run correct makes what is new a version, with a nonce of its own.
	const nonce = previous?.letter.nonce === undefined ? {} : { nonce: previous.letter.nonce };
	const same =
		previous !== null &&
		stored.body.trim() === previous.body.trim() &&
		isDeepStrictEqual(withoutProvenance(stored.letter), withoutProvenance(previous.letter));
	if (same) return { ...rest, ...(before && { provenance: before }), ...nonce, source };
	const received = previous ? (before?.received ?? null) : date;
	return { ...rest, provenance: { received, converted: date, converter }, ...nonce, source };
}

function withoutProvenance({
	provenance: _provenance,
	nonce: _nonce,
	...rest
}: Letter): Omit<Letter, 'nonce' | 'provenance'> {
	return rest;
}
