import type { XmlElement } from '../../shared/xml/xml.ts';

const lineEnds = /[\r\n]+/gu;

/** The characters of an element. A line end among them is white space of the XML, not a line break. */
export function contentOf(element: XmlElement): string {
	return element.children
		.filter((child) => typeof child === 'string')
		.join('')
		.replace(lineEnds, ' ');
}
