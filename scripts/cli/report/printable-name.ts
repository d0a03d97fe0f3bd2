/** A line end or an escape sequence in a file's name, which could overwrite other lines. */
const control = /\p{Cc}/gu;

/**
 * A file's name, safe to print in a terminal.
 *
 * @example
 * printableName('a\nb.txt') // 'a?b.txt'
 */
export function printableName(file: string): string {
	return file.replace(control, '?');
}
