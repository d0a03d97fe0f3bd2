import type { PagefindHitData, PagefindPart } from './pagefind-api.ts';
import type { ShownLetter } from './stored-letter.ts';

/** Words of an excerpt. */
export const excerptLength = 32;
/** Example: the signs of `<b>`; nothing else of an excerpt is read as markup. */
const markup = /[<>]/g;
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };

/**
 * A letter with the words that were found in it, as Pagefind would tell it.
 *
 * @param locations of the words, in order
 * @example
 * hitData({ url: '/a', content: 'Про міст', meta: { title: 'Лист' }, anchors: [{ id: 'p1', location: 0 }] }, [1]).excerpt // 'Про <mark>міст</mark>'
 */
export function hitData(
	{ url, content, meta, anchors }: ShownLetter,
	locations: readonly number[],
): PagefindHitData {
	const words = content.replace(markup, (sign) => entities[sign] ?? '').split(' ');
	const starts = [{ id: '', location: 0 }, ...anchors];
	const parts = starts.flatMap(({ id, location: from }, at): PagefindPart[] => {
		const to = starts[at + 1]?.location ?? words.length;
		const own = locations.filter((location) => location >= from && location < to);
		if (own.length === 0) return [];
		const excerpt = excerptOf(words, own, from, to);
		return [{ excerpt, locations: own, ...(id && { anchor: { id, text: '' } }) }];
	});
	return {
		url,
		content,
		locations,
		excerpt: excerptOf(words, locations, 0, words.length),
		meta: { ...meta, title: meta['title'] ?? '' },
		sub_results: parts,
	};
}

/** As many words around most of the places as an excerpt has. */
function excerptOf(words: readonly string[], locations: readonly number[], from: number, to: number): string {
	const within = (start: number) => locations.filter((at) => at >= start && at < start + excerptLength);
	const best = locations.reduce<readonly number[]>((most, start) => {
		const own = within(start);
		return own.length > most.length ? own : most;
	}, []);
	const [first = from, last = first] = [best[0], best.at(-1)];
	const middle = first - Math.floor((excerptLength - (last - first + 1)) / 2);
	const start = Math.max(from, Math.min(middle, to - excerptLength));
	const marked = new Set(locations);
	return words
		.slice(start, Math.min(to, start + excerptLength))
		.map((word, at) => (marked.has(start + at) ? `<mark>${word}</mark>` : word))
		.join(' ')
		.trim();
}
