import { makeBodies, mostBodies } from './body.ts';
import { makeLetter } from './letter.ts';
import { createRandom } from './random.ts';

/** A letter of a made corpus: the name of its file, and its text. */
export interface CorpusLetter {
	readonly name: string;
	readonly text: string;
}

/**
 * Makes a corpus of Ukrainian administrative letters to measure the archive with. Bodies, persons and places do not exist.
 * The same number and seed give the same letters, to the byte.
 *
 * @example
 * [...makeCorpus(1000, 1)][0] // { name: 'letter-000001.txt', text: 'УКРАЇНА\nВИГАДІВСЬКА МІСЬКА РАДА\n…' }
 */
export function* makeCorpus(letters: number, seed: number): Generator<CorpusLetter> {
	const random = createRandom(seed);
	const bodies = makeBodies(Math.min(mostBodies, Math.max(5, Math.ceil(letters / 25))), random);
	for (let number = 1; number <= letters; number += 1) {
		const body = random.pickZipf(bodies);
		yield { name: `letter-${String(number).padStart(6, '0')}.txt`, text: makeLetter(body, number, random) };
	}
}
