import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '#archive/letter/schema.ts';
import type { SourceCopy } from '#store/sources/source-copy.ts';

/**
 * The copy of a letter's source as it lies in a content folder, or null where it has none.
 *
 * @throws Error where the front matter tells of a copy that is not there.
 */
export function readSourceCopy(root: string, id: string, { copy }: Letter['source']): SourceCopy | null {
	if (!copy) return null;
	const stem = join(root, 'sources', ...id.split('/'));
	return {
		...copy,
		bytes: readFileSync(`${stem}${copy.extension}`),
		images: copy.images.map((size, at) => ({ ...size, bytes: readFileSync(join(stem, `${at + 1}.webp`)) })),
	};
}
