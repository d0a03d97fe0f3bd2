import { contentFolder } from '#store/content-folder.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import { archiveIndex } from './archive-index.ts';
import { letterPageKey } from './letter-page-key.ts';

/** A letter’s page for Astro: the params of its address and, if pages may be reused, its key. */
interface LetterPath {
	readonly params: { readonly id: string };
	readonly cacheKey?: string;
}

/** The pages of all letters, or of the part of them that is built alone. The development server renders pages on request, and needs no keys. */
export async function letterPaths(): Promise<LetterPath[]> {
	const { letters } = await archiveIndex();
	if (import.meta.env.DEV) return letters.map(({ id }) => ({ params: { id } }));
	const part = lettersOfPart(contentFolder);
	const paths: LetterPath[] = [];
	// One after another: what a key is made of is held until it is made.
	for (const { id } of letters)
		if (part?.has(id) ?? true) paths.push({ params: { id }, cacheKey: await letterPageKey(id) });
	return paths;
}
