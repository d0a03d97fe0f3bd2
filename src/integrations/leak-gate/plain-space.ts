/** White space that is more than one plain blank between two words: most pieces of a page have none. */
const oddSpace = /[^\S ]\s*| \s+/g;

/** A text with one plain blank for every run of white space, and none at its ends. */
export function plainSpace(text: string): string {
	return text.replace(oddSpace, ' ').trim();
}
