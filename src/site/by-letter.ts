/**
 * Names by the letter that they begin with, in the order of the names: '#' for those that begin with none.
 *
 * @example
 * byLetter([{ name: 'Вигадана рада' }, { name: '«Школа»' }]) // Map { 'В' => [{ … }], 'Ш' => [{ … }] }
 */
export function byLetter<Item extends { readonly name: string }>(
	items: readonly Item[],
): Map<string, Item[]> {
	return Map.groupBy(items, ({ name }) => /\p{L}/u.exec(name)?.[0].toLocaleUpperCase() ?? '#');
}
