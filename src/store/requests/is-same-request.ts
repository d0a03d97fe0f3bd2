import type { Request } from '#archive/letter/request.ts';

type Named = Pick<Request, 'host' | 'number' | 'slug'>;

/** Whether two records are of one request: the same site, as far as both name it, and the same number, else the same slug. */
export function isSameRequest(one: Named, other: Named): boolean {
	if (one.host !== null && other.host !== null && one.host !== other.host) return false;
	if (one.number !== null && other.number !== null) return one.number === other.number;
	return one.slug !== null && one.slug === other.slug;
}
