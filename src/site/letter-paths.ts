import { archiveIndex } from './archive-index.ts';
import { letterPageKey } from './letter-page-key.ts';

/** A letter’s page as Astro takes it: what its address is made of, and where a page may be reused, its key. */
interface LetterPath {
	readonly params: { readonly id: string };
	readonly cacheKey?: string;
}

/** The pages of all letters. The development server renders what it is asked for, and needs no keys. */
export async function letterPaths(): Promise<LetterPath[]> {
	const { letters } = await archiveIndex();
	if (import.meta.env.DEV) return letters.map(({ id }) => ({ params: { id } }));
	return Promise.all(letters.map(async ({ id }) => ({ params: { id }, cacheKey: await letterPageKey(id) })));
}
