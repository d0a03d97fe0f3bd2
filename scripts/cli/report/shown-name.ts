/** A line end or an escape sequence in a file's name, which would write over other lines. */
const control = /\p{Cc}/gu;

/**
 * A file's name as it may stand in a terminal.
 *
 * @example
 * shownName('a\nb.txt') // 'a?b.txt'
 */
export function shownName(file: string): string {
	return file.replace(control, '?');
}
