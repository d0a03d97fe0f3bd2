import type { element } from './xml-element.ts';

/** What an XML file says before its root. */
export interface Prologue {
	/** How the declaration spells the encoding, which is UTF-8 always. */
	readonly encoding?: 'UTF-8' | 'utf-8';
	readonly doctype?: string;
}

/**
 * A whole XML file in UTF-8: declaration, document type, root, a line each.
 *
 * @example
 * xmlDocument(element('a', {})) // '<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n'
 */
export function xmlDocument(
	root: ReturnType<typeof element>,
	{ encoding = 'UTF-8', doctype }: Prologue = {},
): string {
	const type = doctype === undefined ? '' : `<!DOCTYPE ${doctype}>\n`;
	return `<?xml version="1.0" encoding="${encoding}"?>\n${type}${root}\n`;
}
