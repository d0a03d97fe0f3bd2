/** Letters that Russian spelling has in place of Ukrainian ones, or that a hurried hand confuses; folded. */
const alike: Readonly<Record<string, string>> = { і: 'и', ы: 'и', є: 'е', э: 'е', ё: 'е', ъ: '', ь: '' };
/** Example: the two letters of `рекламма`. */
const doubled = /(.)\1/gu;

/**
 * A folded word with letters that are often confused made alike, and doubled ones single: `информация` and «інформація»,
 * `рекламма` and «реклама» are the same.
 *
 * @example
 * likeSpelling('рекламма') // 'реклама'
 */
export function likeSpelling(word: string): string {
	return Array.from(word, (letter) => alike[letter] ?? letter)
		.join('')
		.replace(doubled, '$1');
}
