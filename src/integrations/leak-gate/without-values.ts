import type { BlockForm } from './blocks-of.ts';
import { madeBreak } from './line-breaks.ts';
import { plainSpace } from './plain-space.ts';
import { type ValueHashes, wholeValue } from './value-hashes.ts';

/** Example: `>Про лавки` in `<a href="2.html">Про лавки</a>`. */
const betweenTags = />[^<>&\r\n]{4,400}(?=<|$)/g;
/** Example: `"Про лавки` in `{"title":"Про лавки"}`. */
const string = /"[^"\\\r\n]{4,400}(?=")/g;
/** Example: `{Про лавки` in `title = {{Про лавки}}`. */
const braced = /\{[^{}\\\r\n]{4,400}(?=\})/g;
const wholes: Readonly<Partial<Record<BlockForm, RegExp>>> = {
	markup: betweenTags,
	json: string,
	bibtex: braced,
};
/** Example: `/2018/25-k-170iz` in the address of any file of a letter, the body before it caught. */
const address = /\/(?<=(?<![\w-])([\w-]{1,20})\/)\d{4}\/[\w-]{1,120}(?![\w-])/g;
/** Examples: the year and the name in `href="../2018/25-k-170iz.html"`, from the page of a letter of the same body. */
const linkBeside = /(?<=\shref=")(?:\.\.\/(\d{4})\/)?([\w-]{1,120})(?=\.html["#])/g;
/** Examples: the body and the year in the name of a letter’s page. */
const letterPage = /^letters\/([\w-]+)\/(\d{4})\/[\w-]+\.html$/;

/** A text without some values, and the hashes of these. */
export interface WithoutValues {
	readonly text: string;
	readonly passedBy: number[];
}

/**
 * A file’s text without what is looked at in some letter, where it stands by itself: a whole value of a requisite between two tags,
 * as a string of JSON or in braces, the address of a letter. What remains of a list is the same in most of its rows.
 *
 * @param file path from the site’s root
 * @param values hashes of the letters’ values and of their ids
 */
export function withoutValues(
	form: BlockForm,
	file: string,
	text: string,
	values: ValueHashes,
): WithoutValues {
	const passedBy: number[] = [];
	const drop = (words: string, value: string) => {
		const hash = wholeValue(values, value);
		if (hash === null) return words;
		passedBy.push(hash);
		return madeBreak;
	};
	const whole = wholes[form];
	const plain = whole
		? text.replace(whole, (found) => found.charAt(0) + drop(found.slice(1), plainSpace(found.slice(1))))
		: text;
	const far = plain.replace(address, (words, body: string) => drop(words, body + words));
	const [, body = '', ownYear = ''] = (form === 'markup' && letterPage.exec(file)) || [];
	const left = body
		? far.replace(linkBeside, (words, year: string | undefined, name: string) =>
				drop(words, `${body}/${year ?? ownYear}/${name}`),
			)
		: far;
	return { text: left, passedBy };
}
