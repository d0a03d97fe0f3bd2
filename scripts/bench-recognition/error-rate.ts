import { withOneApostrophe } from '#archive/text/apostrophes.ts';
import { editDistance } from '#archive/text/edit-distance.ts';

/**
 * How many signs must be put in, left out or changed to make a reading what stood there, and of how many (Levenshtein).
 * Blanks and line ends count as one blank; apostrophes and dashes of any form are one.
 *
 * @example
 * errorsOf('три парки', 'трп парки') // { errors: 1, signs: 9 }
 */
export function errorsOf(stood: string, read: string): { errors: number; signs: number } {
	const [wanted, found] = [folded(stood), folded(read)];
	return { errors: editDistance(wanted, found), signs: wanted.length };
}

function folded(text: string): string {
	return withOneApostrophe(text).replace(/\s+/gu, ' ').replace(/[–—−]/gu, '-').trim();
}
