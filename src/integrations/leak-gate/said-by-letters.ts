import { join } from 'node:path';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { openFileReader } from '#store/files/open-file-reader.ts';
import { letterIn } from '#store/letters/letter-in.ts';
import { requisiteValues } from './requisite-values.ts';
import { type ValueHashes, valueHashes } from './value-hashes.ts';

/** What letters of a site say that its other files repeat on purpose. */
export interface SaidByLetters {
	/** What they print of their bodies, by the jurisdiction of the letter: lines of letterheads and contacts, each once. */
	readonly printed: ReadonlyMap<string, ReadonlySet<string>>;
	/** What a person has unmasked in them, each once, in the order of the files. */
	readonly opened: readonly WordsByHand[];
	/** Values of their requisites. */
	readonly values: ValueHashes;
}

/** Example: `letters/12345678/2018/25-k.md`. */
const letterFile = /^letters\/.+\.md$/;

/**
 * Reads every letter of a built site, once.
 *
 * @param dir folder of the site
 * @param files of it, as paths
 */
export function saidByLetters(dir: string, files: readonly string[]): SaidByLetters {
	const printed = new Map<string, Set<string>>();
	const opened = new Map<string, WordsByHand>();
	const read = openFileReader();
	const values = function* () {
		for (const file of files) {
			const letter = letterFile.test(file) ? letterIn(read(join(dir, file)))?.letter : undefined;
			if (!letter) continue;
			const lines = printed.get(letter.jurisdiction) ?? new Set();
			printed.set(letter.jurisdiction, lines);
			for (const line of linesOf(letter)) lines.add(line);
			for (const words of letter.keep ?? []) {
				const name = `${words.kind} ${words.words}`;
				if (!opened.has(name)) opened.set(name, words);
			}
			yield* requisiteValues(letter);
		}
	};
	return { values: valueHashes(values()), printed, opened: [...opened.values()] };
}

function linesOf({ letterhead, contactLines }: Letter): string[] {
	return [letterhead.join(' '), ...contactLines].filter((line) => line !== '');
}
