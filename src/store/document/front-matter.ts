import matter from 'gray-matter';
import { isScalar, parseDocument, visit } from 'yaml';
import { refuseShape, withinStack } from './refuse-shape.ts';

/** Front matter as it was read, and what is below it. */
export interface FrontMatter {
	readonly data: unknown;
	/** As it is in the file, without the line break that ends the front matter. */
	readonly content: string;
}

/** Characters; the longest front matter of the archives that were measured has a tenth of it. */
const longest = 1_000_000;
/** Lines; gray-matter's own search for comments takes quadratic time over them. */
const mostBlank = 100;
// «---js» at the beginning of a file, after a byte-order mark or not; captured: what is behind the hyphens
const openingPattern = /^\uFEFF?---(?!-)([^\n]*)/;
// «--- » behind the front matter, as gray-matter looks for it; captured: what else is on that line
const closingPattern = /\n---([^\n]*)/;
// «a: &x», «[&x», «- &x», «<<: »: what may be an anchor or a merge, or the same signs in a quoted string
const anchor = /(?:^|[\s[{,:?-])&\S|<</m;
// every line end that `^` recognises: Unix, Windows, old Mac, and two of Unicode
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The key of a merge in YAML 1.1. */
const merge = '<<';

/** gray-matter's other engines, disabled: the first line is checked before, and this holds if that check ever misses. */
const shut = () => {
	throw new Error('only YAML is read');
};
const engines = { javascript: shut, json: shut };

/**
 * Takes a content file apart. Only YAML of the safe schema without aliases is read: gray-matter would run front
 * matter that calls itself JavaScript (`---js`), and an alias of an alias of an alias fills the memory.
 *
 * @throws Error that says what is wrong, without repeating a value
 * @example
 * readFrontMatter('---\nid: "a"\n---\n\nТак.\n') // { data: { id: 'a' }, content: '\nТак.\n' }
 */
export function readFrontMatter(text: string): FrontMatter {
	const opening = openingPattern.exec(text);
	if (!opening) throw new Error('its first line must be ---, with the fields below it');
	if (opening[1]?.trim()) throw new Error('its first line must be --- alone, because only YAML is read');
	const closing = closingPattern.exec(text.slice(opening[0].length));
	if (!closing || closing[1]?.trim()) throw new Error('it has no end: a line of --- alone, below the fields');
	refuseBombs(text.slice(0, opening[0].length + closing.index + 1));
	// The options object keeps gray-matter from caching, and so from sharing one parse between two readers.
	const { data, content } = withinStack(() => matter(text, { engines }));
	refuseShape(data);
	return { data, content };
}

function refuseBombs(block: string): void {
	if (block.length > longest) throw new Error(`it is longer than ${longest} characters`);
	if (block.split(lineEnd).filter((line) => line.trim() === '').length > mostBlank + 1)
		throw new Error(`it has more than ${mostBlank} blank lines`);
	if (!anchor.test(block)) return;
	const document = withinStack(() =>
		parseDocument(block.slice(block.indexOf('\n') + 1), {
			merge: true,
			prettyErrors: false,
			// gray-matter refuses a field that is given twice, and the library would compare each with every other.
			uniqueKeys: false,
		}),
	);
	if (document.errors.length > 0) throw new Error('it is not YAML');
	const refuse = () => {
		throw new Error('it refers to itself by an alias (&, *, <<): write each value where it belongs');
	};
	visit(document, {
		Alias: refuse,
		Node: (_, node) => (node.anchor === undefined ? undefined : refuse()),
		Pair: (_, { key }) => (isScalar(key) && key.value === merge ? refuse() : undefined),
	});
}
