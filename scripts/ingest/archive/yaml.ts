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
	return entriesOf(data, '');
}

function entriesOf(data: { readonly [key: string]: YamlValue | undefined }, indent: string): string {
	let yaml = '';
	for (const [key, value] of Object.entries(data)) {
		if (value !== undefined) yaml += `${indent}${key}:${nodeOf(value, indent)}\n`;
	}
	return yaml;
}

function nodeOf(value: YamlValue, indent: string): string {
	if (typeof value !== 'object' || value === null) return ` ${scalarOf(value)}`;
	if (isList(value)) {
		return value.length === 0
			? ' []'
			: value.map((item) => `\n${indent}  -${nodeOf(item, `${indent}  `)}`).join('');
	}
	return Object.keys(value).length === 0 ? ' {}' : `\n${entriesOf(value, `${indent}  `).trimEnd()}`;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
	return Array.isArray(value);
}

function scalarOf(value: string | number | boolean | null): string {
	if (typeof value !== 'string') return String(value);
	return JSON.stringify(value).replace(unprintable, (sign) => {
		const code = sign.codePointAt(0) ?? 0;
		return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
	});
}

function hex(code: number, digits: number): string {
	return code.toString(16).padStart(digits, '0');
}

// DEL, NEL, U+2028, a noncharacter: JSON leaves them as they are, YAML forbids them or ends a line there
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;
