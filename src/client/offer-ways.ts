import type { SearchRequest } from '#archive/search/search-archive.ts';

// «парк», or: парк школа міст
const severalWords = /[«»“”„"]|\S\s+\S+\s+\S/u;

/** Of the ways on, those that suit the search: without its conditions, or with fewer words. */
export function offerWays(ways: HTMLElement, { text, filters }: SearchRequest): void {
	const fewer = ways.querySelector<HTMLElement>('[data-fewer]');
	if (fewer) fewer.hidden = !severalWords.test(text.trim());
	const way = ways.querySelector<HTMLElement>('[data-unfiltered]');
	const link = way?.querySelector('a');
	if (!way || !link) return;
	way.hidden = !text || Object.keys(filters).length === 0;
	link.href = `?${new URLSearchParams({ q: text })}`;
}
