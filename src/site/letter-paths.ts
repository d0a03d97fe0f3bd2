import { archiveIndex } from './archive-index.ts';
import { letterPageKey } from './letter-page-key.ts';

/** A letter’s page for Astro: the params of its address and, if pages may be reused, its key. */
interface LetterPath {
	readonly params: { readonly id: string };
	readonly cacheKey?: string;
}

/** The pages of all letters. The development server renders pages on request, and needs no keys. */
export async function letterPaths(): Promise<LetterPath[]> {
	const { letters } = await archiveIndex();
	if (import.meta.env.DEV) return letters.map(({ id }) => ({ params: { id } }));
	const paths: LetterPath[] = [];
	// One after another: what a key is made of is held until it is made.
	for (const { id } of letters) paths.push({ params: { id }, cacheKey: await letterPageKey(id) });
	return paths;
}
