import { withoutUnpublished } from '#archive/config/without-unpublished.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { settings } from './settings.ts';

/** A letter of the content as this site shows it: without the copy or the images that its publisher leaves out. Its bytes stay. */
export function publishedLetter(stored: StoredLetter): StoredLetter {
	const letter = withoutUnpublished(stored.letter, settings.sources);
	return letter === stored.letter ? stored : { ...stored, letter };
}
