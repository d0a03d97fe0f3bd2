import { madeBreak } from './line-breaks.ts';
import { plainSpace } from './plain-space.ts';
import { type ValueHashes, wholeValue } from './value-hashes.ts';

/** Example: `Про лавки` in `<a href="2.html">Про лавки</a>`. */
const betweenTags = /(?<=>)[^<>&\r\n]{4,400}(?=<|$)/g;

/** A text without some values, and the hashes of these. */
export interface WithoutValues {
	readonly text: string;
	readonly passedBy: number[];
}

/**
 * A page’s text without what is a whole value of some letter’s requisites and stands by itself between two tags, as the title of a
 * letter in a list: it is looked at in its letter.
 *
 * @param values hashes of the values
 */
export function withoutValues(text: string, values: ValueHashes): WithoutValues {
	const passedBy: number[] = [];
	const left = text.replace(betweenTags, (words) => {
		const hash = wholeValue(values, plainSpace(words));
		if (hash === null) return words;
		passedBy.push(hash);
		return madeBreak;
	});
	return { text: left, passedBy };
}
