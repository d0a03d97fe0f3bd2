import { stringify } from 'yaml';

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
