/** A stretch of an excerpt, marked where it matched. */
export interface ExcerptPart {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Example: `«запит»,` is the word, with its marks of punctuation before and after. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
/** Example: `…за <mark>запитом</mark> повідомляємо…` is parted into text and marked text. */
const MARK = /<mark>(.*?)<\/mark>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const ENTITY = /&(lt|gt|quot|#39|amp);/g;

/**
 * Takes Pagefind's excerpt apart, so that nothing of a letter is ever parsed as HTML. Punctuation about a word is not marked.
 *
 * @example
 * excerptParts('за <mark>запитом</mark> &lt;b&gt;')
 * // [{ text: 'за ', isMarked: false }, { text: 'запитом', isMarked: true }, { text: ' <b>', isMarked: false }]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	return excerpt
		.split(MARK)
		.flatMap((part, index) => {
			const text = part.replace(ENTITY, (_whole, name: string) => ENTITIES[name] ?? '');
			if (index % 2 === 0) return [{ text, isMarked: false }];
			const [, before = '', word = '', after = ''] = WORD.exec(text) ?? [];
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
