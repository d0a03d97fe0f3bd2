/** Represents a line break that the file itself does not have, so that lines are counted as in an editor. */
export const madeBreak = '\r';

/** The line breaks of a text, without what is between them. */
export function lineBreaksOf(text: string): string {
	return text.includes('\n') ? text.replace(/[^\n]+/g, '') : '';
}
