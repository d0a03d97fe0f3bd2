/**
 * Whether a letter's text has lines, those with marks aside, that its source does not give: somebody edited them by hand,
 * and remaking the letter would lose that.
 *
 * @example
 * lostEdits('Так.\n\nНі!\n', 'Так.\n\nНі.\n') // true
 */
export function lostEdits(body: string, made: string): boolean {
	const lines = new Set(made.split('\n'));
	return body.split('\n').some((line) => !lines.has(line) && !line.includes('['));
}
