import { readFrontMatter } from './front-matter.ts';
import { toYaml, type YamlValue } from './yaml.ts';

/** A content file: front matter and the Markdown below it. */
export interface Document {
	readonly data: unknown;
	readonly body: string;
}

/**
 * Takes a content file apart.
 *
 * @throws Error if the front matter is not YAML.
 */
export function parseDocument(text: string): Document {
	const { data, content } = readFrontMatter(text);
	return { data, body: content.replace(/^\n+/, '') };
}

/**
 * Writes a content file, the same bytes for the same data.
 *
 * @example
 * formatDocument({ id: 'a' }, 'Так.\n') // '---\nid: "a"\n---\n\nТак.\n'
 */
export function formatDocument(
	data: { readonly [key: string]: YamlValue | undefined },
	body: string,
): string {
	return `---\n${toYaml(data)}---\n${body === '' ? '' : `\n${body}`}`;
}
