import type { Request } from '#archive/letter/request.ts';

type Named = Pick<Request, 'host' | 'number' | 'slug' | 'title' | 'createdAt' | 'messages'>;

/**
 * Whether two records are of one request: the same site, as far as both name it, and the same number, else the same slug.
 * A record that may not say either (`requestLink: 'withhold'`) is known by its letters, else by title and day.
 */
export function isSameRequest(one: Named, other: Named): boolean {
	if (one.host !== null && other.host !== null && one.host !== other.host) return false;
	if (one.number !== null && other.number !== null) return one.number === other.number;
	if (one.slug !== null && other.slug !== null) return one.slug === other.slug;
	const letters = new Set(lettersOf(one));
	if (lettersOf(other).some((id) => letters.has(id))) return true;
	const isNameless = [one, other].some(({ number, slug }) => number === null && slug === null);
	const isAlike = one.title === other.title && one.createdAt === other.createdAt;
	return isNameless && isAlike && one.title !== null && one.createdAt !== null;
}

function lettersOf({ messages }: Pick<Request, 'messages'>): string[] {
	return messages.flatMap(({ letters }) => letters);
}
