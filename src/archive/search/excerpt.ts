/** A stretch of an excerpt, marked where it matched. */
export interface ExcerptPart {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Example: `«запит»,` is the word, with its marks of punctuation before and after. */
const wordPattern = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
/** Example: `…за <mark>запитом</mark> повідомляємо…` is parted into text and marked text. */
const mark = /<mark>(.*?)<\/mark>/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const entity = /&(lt|gt|quot|#39|amp);/g;

/**
 * Takes Pagefind's excerpt apart, so that nothing of a letter is ever parsed as HTML. Punctuation about a word is not marked.
 *
 * @example
 * excerptParts('за <mark>запитом</mark> &lt;b&gt;')
 * // [{ text: 'за ', isMarked: false }, { text: 'запитом', isMarked: true }, { text: ' <b>', isMarked: false }]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	return excerpt
		.split(mark)
		.flatMap((part, index) => {
			const text = part.replace(entity, (_whole, name: string) => entities[name] ?? '');
			if (index % 2 === 0) return [{ text, isMarked: false }];
			const [, before = '', word = '', after = ''] = wordPattern.exec(text) ?? [];
			return [
				{ text: before, isMarked: false },
				{ text: word, isMarked: true },
				{ text: after, isMarked: false },
			];
		})
		.filter(({ text }) => text !== '');
}

/** An excerpt as text. */
export function plainExcerpt(excerpt: string): string {
	return excerptParts(excerpt)
		.map(({ text }) => text)
		.join('');
}
