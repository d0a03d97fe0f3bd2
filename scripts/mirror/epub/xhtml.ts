import type { Nodes, Root } from 'hast';
import { type Child, element, fragment } from '#archive/text/xml-element.ts';

/** Attributes that a book keeps, as hast names them and as XHTML does. */
const attributeNames: Readonly<Record<string, string>> = {
	id: 'id',
	href: 'href',
	title: 'title',
	start: 'start',
	colSpan: 'colspan',
	rowSpan: 'rowspan',
};
/** Elements that have no content. */
const voidElements = new Set(['br', 'hr']);
/** Elements that letters in Markdown can have; of any other only the content is kept. */
const elements = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del a br hr table thead tbody tr th td sup sub'.split(
		' ',
	),
);

/** A tree of HTML as XHTML (the XML syntax of HTML): every element closed, every attribute quoted, no named entities. */
export function toXhtml(node: Nodes | Root): Child {
	switch (node.type) {
		case 'root':
			return fragment(node.children.map(toXhtml));
		case 'text':
			return node.value;
		case 'element': {
			const content = fragment(node.children.map(toXhtml));
			if (!elements.has(node.tagName)) return content;
			const attributes = Object.entries(node.properties)
				.filter(([name]) => name in attributeNames)
				.map(([name, value]) => [attributeNames[name], String(value)] as const);
			// An element that may have content is never written as `<td/>`: readers that parse a book as HTML would not see it end.
			return element(
				node.tagName,
				Object.fromEntries(attributes),
				voidElements.has(node.tagName) ? [] : [content],
			);
		}
		default:
			return null;
	}
}
