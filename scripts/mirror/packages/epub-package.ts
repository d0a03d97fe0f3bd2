import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lettersOf, type MirroredLetter, readLetters } from '../data/mirrored-letter.ts';
import { writeBook } from '../epub/book.ts';
import type { Package } from './package.ts';

/** Example: `12345678/2018` of the id `12345678/2018/25-k` */
const bookPattern = /^([^/]+)\/([^/]+)\//;

/** A book for each body and year, for readers of paper-like screens. */
export const epubPackage: Package = {
	id: 'epub',
	place: (name) => `${name}-epub`,
	steps: (mirror) => lettersOf(mirror).length,
	make: async (mirror, target, step) => {
		mkdirSync(target);
		// Letters come in the order of their ids, so that those of one book follow each other.
		let letters: MirroredLetter[] = [];
		const write = () => {
			const [, authority, year] = bookPattern.exec(letters[0]?.letter.id ?? '') ?? [];
			if (authority === undefined || year === undefined) return;
			const file = join(target, `${mirror.name}-${authority}-${year}.epub`);
			writeBook(mirror, { authority, year: year === 'undated' ? null : year, letters }, file);
			letters = [];
		};
		for (const source of readLetters(mirror)) {
			const [book] = bookPattern.exec(source.letter.id) ?? [''];
			if (letters[0] && !letters[0].letter.id.startsWith(book)) write();
			letters.push(source);
			step();
		}
		write();
	},
};
