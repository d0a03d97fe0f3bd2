import { isScalar, type Node, type Pair, parseDocument, stringify, visit, type YAMLMap } from 'yaml';
import { refuseShape, withinStack } from './refuse-shape.ts';

/** What front matter holds. */
export type YamlValue =
	| string
	| number
	| boolean
	| null
	| readonly YamlValue[]
	| { readonly [key: string]: YamlValue };

/** Characters of a file of YAML that a person writes. */
const longest = 1_000_000;

/** What a value is when it has no tag of its own. */
const plainTags: ReadonlySet<string> = new Set([
	'tag:yaml.org,2002:str',
	'tag:yaml.org,2002:map',
	'tag:yaml.org,2002:seq',
]);

/**
 * Writes front matter as YAML whose every string is in double quotes on one line, so that no parser takes a code for a
 * number (`0o17`, `012`), a date for a moment or `no` for false, and none folds a line. Keys keep their order; undefined
 * ones are left out.
 *
 * @example
 * toYaml({ date: '2018-04-03', marks: [], source: { format: 'txt' } })
 * // 'date: "2018-04-03"\nmarks: []\nsource:\n  format: "txt"\n'
 */
export function toYaml(data: { readonly [key: string]: YamlValue | undefined }): string {
	return stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

/**
 * Reads YAML that a person wrote, every value as it is written: a code keeps its zeros, a date stays text. One document of
 * plain maps, lists and words is read; anchors, aliases, tags, merges and nesting without end are refused.
 *
 * @throws Error where it is no such YAML; it repeats no value
 * @example
 * readPlainYaml('date: 2031-02-01\nindex: 007') // { date: '2031-02-01', index: '007' }
 */
export function readPlainYaml(text: string): unknown {
	if (text.length > longest) throw new Error(`it is longer than ${longest} characters`);
	return withinStack(() => {
		const document = parseDocument(text, {
			...{ schema: 'failsafe', prettyErrors: false, logLevel: 'error' },
			// The library compares each key with every other; below, each is looked up.
			uniqueKeys: false,
		});
		if (document.errors.length > 0) throw new Error('it is no YAML');
		visit(document, { Alias: refuse, Node: refuseMarked, Map: refuseTwice, Pair: refuseOddKey });
		const data = document.toJS({ maxAliasCount: 0 }) ?? {};
		refuseShape(data);
		return data;
	});
}

/** Anchors and tags: a tag asks a reader to make something of a value. */
function refuseMarked(_: unknown, node: Node): void {
	if (node.tag !== undefined && !plainTags.has(node.tag)) refuse();
	if ('anchor' in node && node.anchor !== undefined) refuse();
}

/** Which of two values is meant, nobody knows. */
function refuseTwice(_: unknown, node: YAMLMap): void {
	refuseMarked(_, node);
	const keys = new Set(node.items.map(({ key }) => (isScalar(key) ? key.value : key)));
	if (keys.size < node.items.length) throw new Error('it gives a value twice');
}

/** Keys are words, and none is a merge. */
function refuseOddKey(_: unknown, { key }: Pair): void {
	if (!isScalar(key) || key.value === '<<') refuse();
}

function refuse(): never {
	throw new Error('it has an anchor, an alias, a tag or a merge (&, *, !, <<): write each value plainly');
}
