import type { Nodes, Root } from 'hast';

/** Attributes that a book keeps, as hast names them and as XHTML does. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
	id: 'id',
	href: 'href',
	title: 'title',
	start: 'start',
	colSpan: 'colspan',
	rowSpan: 'rowspan',
};
/** Elements that have no content. */
const VOID = new Set(['br', 'hr']);
/** Elements that letters in Markdown can have; of any other only the content is kept. */
const ELEMENTS = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del a br hr table thead tbody tr th td sup sub'.split(
		' ',
	),
);
/** Signs that XML 1.0 cannot hold at all: controls but tab and line ends, halves of pairs, two that are no characters. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A tree of HTML as XHTML (the XML syntax of HTML): every element closed, every attribute quoted, no named entities. */
export function toXhtml(node: Nodes | Root): string {
	switch (node.type) {
		case 'root':
			return node.children.map(toXhtml).join('');
		case 'text':
			return escapeXml(node.value);
		case 'element': {
			const content = node.children.map(toXhtml).join('');
			if (!ELEMENTS.has(node.tagName)) return content;
			const attributes = Object.entries(node.properties)
				.filter(([name]) => name in ATTRIBUTES)
				.map(([name, value]) => ` ${ATTRIBUTES[name]}="${escapeXml(String(value))}"`)
				.join('');
			const tag = `<${node.tagName}${attributes}`;
			return VOID.has(node.tagName) ? `${tag}/>` : `${tag}>${content}</${node.tagName}>`;
		}
		default:
			return '';
	}
}

/**
 * A text for XML, in content and in attributes.
 *
 * @example
 * escapeXml('«А & Б»') // '«А &amp; Б»'
 */
export function escapeXml(text: string): string {
	return text
		.replace(NO_XML, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
