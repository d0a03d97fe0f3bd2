import { readFileSync } from 'node:fs';
import type { Letter } from '#archive/letter/schema.ts';
import { contentPaths } from '../content-paths.ts';
import type { SourceCopy } from './source-copy.ts';

/**
 * The copy of a letter's source as it is in a content folder, or null if it has none.
 *
 * @throws Error if the front matter names a copy that is missing.
 */
export function readSourceCopy(root: string, id: string, { copy }: Letter['source']): SourceCopy | null {
	if (!copy) return null;
	const paths = contentPaths(root);
	return {
		...copy,
		bytes: readFileSync(paths.copy(id, copy.extension)),
		images: copy.images.map((size, at) => ({ ...size, bytes: readFileSync(paths.image(id, at + 1)) })),
	};
}
