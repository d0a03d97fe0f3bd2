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
	return Promise.all(letters.map(async ({ id }) => ({ params: { id }, cacheKey: await letterPageKey(id) })));
}
