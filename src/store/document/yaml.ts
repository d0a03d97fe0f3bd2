import { isSeq, parse, parseDocument, stringify } from 'yaml';

/** What front matter holds. */
export type YamlValue =
	| string
	| number
	| boolean
	| null
	| readonly YamlValue[]
	| { readonly [key: string]: YamlValue };

/** Characters of a file of YAML that a person writes. */
const LONGEST = 1_000_000;

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
 * Reads YAML that a person wrote, every value as it is written: a code keeps its zeros, a date stays text. Aliases and tags
 * are refused.
 *
 * @throws Error where it is no YAML
 * @example
 * readPlainYaml('date: 2031-02-01\nindex: 007') // { date: '2031-02-01', index: '007' }
 */
export function readPlainYaml(text: string): unknown {
	if (text.length > LONGEST) throw new Error(`it is longer than ${LONGEST} characters`);
	return parse(text, { schema: 'failsafe', maxAliasCount: 0 }) ?? {};
}

/**
 * Adds items to a list in YAML that a person wrote; its comments and all other values stay. A value in the list's place
 * becomes its first item.
 *
 * @param path keys from outside
 * @throws Error where it is no YAML
 * @example
 * addToYaml('date: 2031-02-01 # stamp\n', ['mask'], [{ words: 'а' }]) // 'date: 2031-02-01 # stamp\nmask:\n  - words: "а"\n'
 */
export function addToYaml(text: string, path: readonly string[], items: readonly YamlValue[]): string {
	if (items.length === 0) return text;
	const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
	if (document.errors.length > 0) throw new Error('it is no YAML');
	const there = document.hasIn(path) ? document.getIn(path, true) : undefined;
	if (!isSeq(there)) document.setIn(path, document.createNode(there === undefined ? [] : [there]));
	for (const item of items) document.addIn(path, document.createNode(item));
	return document.toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
