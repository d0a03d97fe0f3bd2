import { type Document, isScalar, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

/** Characters of a file of YAML that a person writes. */
const longest = 1_000_000;

/** What a value is when it has no tag of its own. */
const plainTags: ReadonlySet<string> = new Set([
	'tag:yaml.org,2002:str',
	'tag:yaml.org,2002:map',
	'tag:yaml.org,2002:seq',
]);

/**
 * Takes YAML that a person wrote apart: one document of plain maps, lists and words, every value as it is written.
 *
 * @throws Error if it is anything else, or has anchors, aliases, tags, merges or a key given twice; the message repeats no value
 */
export function plainDocument(text: string): Document {
	if (text.length > longest) throw new Error(`it is longer than ${longest} characters`);
	const document = parseDocument(text, {
		schema: 'failsafe',
		prettyErrors: false,
		logLevel: 'error',
		// The library compares each key with every other; below, each is looked up.
		uniqueKeys: false,
	});
	if (document.errors.length > 0) throw new Error('it is not YAML');
	visit(document, { Alias: refuse, Node: refuseMarked, Map: refuseTwice, Pair: refuseOddKey });
	return document;
}

/** Anchors and tags: a tag asks a reader to make something of a value. */
function refuseMarked(_: unknown, node: Node): void {
	if (node.tag !== undefined && !plainTags.has(node.tag)) refuse();
	if ('anchor' in node && node.anchor !== undefined) refuse();
}

/** Of two values for one key, nobody can tell which is meant. */
function refuseTwice(_: unknown, node: YAMLMap): void {
	refuseMarked(_, node);
	const keys = new Set(node.items.map(({ key }) => (isScalar(key) ? key.value : key)));
	if (keys.size < node.items.length) throw new Error('it gives a value twice');
}

/** Keys are words, never merges. */
function refuseOddKey(_: unknown, { key }: Pair): void {
	if (!isScalar(key) || key.value === '<<') refuse();
}

function refuse(): never {
	throw new Error('it has an anchor, an alias, a tag or a merge (&, *, !, <<): write each value plainly');
}
