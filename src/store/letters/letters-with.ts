import { readFileSync } from 'node:fs';
import { contentPaths } from '../content-paths.ts';
import { documentsBelow } from '../files/documents-below.ts';
import { letterIn } from './letter-in.ts';

/** Ids of the appendices and other documents that came with a letter, as their files say, in code-unit order. */
export function lettersWith(content: string, id: string): string[] {
	const paths = contentPaths(content);
	return documentsBelow(paths.letters).filter((other) => {
		const bytes = readFileSync(paths.letter(other));
		// Most files are no appendix of it, and need no parsing.
		return bytes.includes(id) && letterIn(bytes)?.letter.belongsTo === id;
	});
}
