/** A stretch of an excerpt, marked where it matched. */
export interface ExcerptPart {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Example: `…за <mark>запитом</mark> повідомляємо…` is parted into text and marked text. */
const MARK = /<mark>(.*?)<\/mark>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const ENTITY = /&(lt|gt|quot|#39|amp);/g;

/**
 * Takes Pagefind's excerpt apart, so that nothing of a letter is ever parsed as HTML.
 *
 * @example
 * excerptParts('за <mark>запитом</mark> &lt;b&gt;')
 * // [{ text: 'за ', isMarked: false }, { text: 'запитом', isMarked: true }, { text: ' <b>', isMarked: false }]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	return excerpt
		.split(MARK)
		.map((part, index) => ({
			text: part.replace(ENTITY, (_whole, name: string) => ENTITIES[name] ?? ''),
			isMarked: index % 2 === 1,
		}))
		.filter(({ text }) => text !== '');
}

/** An excerpt as text. */
export function plainExcerpt(excerpt: string): string {
	return excerptParts(excerpt)
		.map(({ text }) => text)
		.join('');
}
