const space = /[\s\u00a0]+/g;

/** A text with one plain blank for every run of white space, and none at its ends. */
export function plainSpace(text: string): string {
	return text.replace(space, ' ').trim();
}
