/**
 * Whether a text has any of the marks, numbered or not: most have none, and to compile a pattern of all marks costs more
 * than to look.
 *
 * @example
 * holdsMark('Шановна [приховано: особа 2]!', ['[приховано: особа]']) // true
 */
export function holdsMark(text: string, marks: Iterable<string>): boolean {
	for (const mark of marks) if (text.includes(mark.slice(0, -1))) return true;
	return false;
}
