/** What offices write in place of an index: «без номера». */
export const noIndex = 'б/н';

/**
 * Whether an index only says that the letter bears none.
 *
 * @example
 * isNoIndex('Б. Н.') // true
 */
export function isNoIndex(index: string): boolean {
	return NO_INDEX.test(index);
}

/** Examples: `б/н`, `Б/Н`, `б. н.` */
const NO_INDEX = /^\s*б\s*[./]\s*н\.?\s*$/iu;
