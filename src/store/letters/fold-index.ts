/**
 * A registration index as it is compared: however it is spaced, in capitals or not.
 *
 * @example
 * foldIndex('25 / К-170ІЗ') // '25/к-170із'
 */
export function foldIndex(index: string): string {
	return index.replace(/\s+/gu, '').toLowerCase();
}
