import type { Letter } from '../letter/schema.ts';
import type { ArchiveConfig } from './schema.ts';

/**
 * A letter as a site shows it whose publisher leaves out copies of sources, or the images of their pages: what its file names
 * is then not published. The letter itself where nothing is left out.
 *
 * @example
 * withoutUnpublished(letter, { publish: true, pageImages: false }).source.copy?.images // []
 */
export function withoutUnpublished(
	letter: Letter,
	{ publish, pageImages }: ArchiveConfig['sources'],
): Letter {
	const { source } = letter;
	const { copy } = source;
	if (!copy) return letter;
	if (!publish) return { ...letter, source: { ...source, copy: null, withheld: 'settings' } };
	if (pageImages || copy.images.length === 0) return letter;
	return { ...letter, source: { ...source, copy: { ...copy, images: [] } } };
}
