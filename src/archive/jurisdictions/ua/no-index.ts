/** What offices write in place of an index: «без номера». */
export const noIndex = 'б/н';

/** Examples: `б/н`, `Б/Н`, `б. н.` */
const noIndexPattern = /^\s*б\s*[./]\s*н\.?\s*$/iu;

/**
 * Whether an index only says that the letter has none.
 *
 * @example
 * isNoIndex('Б. Н.') // true
 */
export function isNoIndex(index: string): boolean {
	return noIndexPattern.test(index);
}
