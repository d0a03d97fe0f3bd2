import { stringify } from 'yaml';
import { plainDocument } from './plain-document.ts';
import { refuseShape, withinStack } from './refuse-shape.ts';

/** What front matter holds. */
export type YamlValue =
	| string
	| number
	| boolean
	| null
	| readonly YamlValue[]
	| { readonly [key: string]: YamlValue };

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
 * @throws Error if it is anything else; the message repeats no value
 * @example
 * readPlainYaml('date: 2031-02-01\nindex: 007') // { date: '2031-02-01', index: '007' }
 */
export function readPlainYaml(text: string): unknown {
	return withinStack(() => {
		const data = plainDocument(text).toJS({ maxAliasCount: 0 }) ?? {};
		refuseShape(data);
		return data;
	});
}
