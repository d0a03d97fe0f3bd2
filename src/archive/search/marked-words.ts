import { numberGroup } from './number-groups.ts';
import type { PagefindHitData } from './pagefind-api.ts';
import type { SearchLanguage } from './search-language.ts';

/** Words that a link carries: an address has its limits. */
const mostWords = 12;
/** Example: the brackets and the comma of `(запит),`. */
const edges = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/**
 * What matched in a letter, as it stands there, each once: what the letter's page is to mark.
 *
 * @example
 * markedWords({ content: 'Запиту немає, а запитів 12 450.', locations: [0, 3, 4], … }, language) // ['Запиту', 'запитів', '12 450']
 */
export function markedWords(
	{ content, locations }: Pick<PagefindHitData, 'content' | 'locations'>,
	{ phones }: Pick<SearchLanguage, 'phones'>,
): string[] {
	const tokens = content.split(' ');
	const words = locations.map((at) => {
		const size = numberGroup(tokens, at, phones)?.tokens ?? 1;
		return tokens
			.slice(at, at + size)
			.join(' ')
			.replace(edges, '');
	});
	return [...new Set(words.filter(Boolean))].slice(0, mostWords);
}
