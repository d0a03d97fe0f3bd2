import { SaxesParser } from 'saxes';
import { Refusal } from '../../../diagnostics/refusal.ts';

/** An element of an office document's XML; text is a string among the children. */
export interface XmlElement {
	/** Prefix as this project writes it, whatever the file calls it, and local name: `w:p`; without one where unknown. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

/** Elements inside elements; a text box in a table in a text box stays below 100. */
export const maxDepth = 300;
/** Elements and texts of one part: some 5,000 pages. */
export const maxNodes = 3_000_000;

const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null));
const xmlnsUri = 'http://www.w3.org/2000/xmlns/';

// <?xml version="1.0" encoding="UTF-8"?>
const declaredEncoding = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/u;

const ooxml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const odf = 'urn:oasis:names:tc:opendocument:xmlns';

/** ECMA-376 (transitional and strict) and OASIS ODF 1.3. */
const prefixes: ReadonlyMap<string, string> = new Map(
	Object.entries({
		[`${ooxml}/wordprocessingml/2006/main`]: 'w',
		[`${strict}/wordprocessingml/main`]: 'w',
		[`${ooxml}/officeDocument/2006/relationships`]: 'r',
		[`${strict}/officeDocument/relationships`]: 'r',
		[`${ooxml}/package/2006/relationships`]: 'rel',
		[`${ooxml}/spreadsheetml/2006/main`]: 's',
		[`${strict}/spreadsheetml/main`]: 's',
		[`${ooxml}/drawingml/2006/main`]: 'a',
		[`${strict}/drawingml/main`]: 'a',
		[`${ooxml}/drawingml/2006/wordprocessingDrawing`]: 'wp',
		[`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
		[`${ooxml}/officeDocument/2006/math`]: 'm',
		[`${strict}/officeDocument/math`]: 'm',
		[`${ooxml}/markup-compatibility/2006`]: 'mc',
		'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
		'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
		'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
		'urn:schemas-microsoft-com:vml': 'v',
		'urn:schemas-microsoft-com:office:office': 'o',
		'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
		[`${odf}:office:1.0`]: 'office',
		[`${odf}:text:1.0`]: 'text',
		[`${odf}:table:1.0`]: 'table',
		[`${odf}:drawing:1.0`]: 'draw',
		[`${odf}:style:1.0`]: 'style',
		[`${odf}:xsl-fo-compatible:1.0`]: 'fo',
		[`${odf}:svg-compatible:1.0`]: 'svg',
		[`${odf}:presentation:1.0`]: 'presentation',
		[`${odf}:manifest:1.0`]: 'manifest',
		'http://www.w3.org/1999/xlink': 'xlink',
	}),
);

/**
 * Reads a part's XML. A document type declaration is refused, so there are no entities but XML's own, and nothing outside
 * the part is ever asked for.
 *
 * @throws Refusal `damaged-file` if the XML is broken or declares a document type, `too-deep`, `too-large`.
 */
export function readXml(bytes: Uint8Array): XmlElement {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const root: MutableElement = { name: '', attributes: none, children: [] };
	const open = [root];
	let nodes = 0;
	const addText = (text: string) => {
		nodes += 1;
		open.at(-1)?.children.push(text);
	};
	parser.on('error', () => {
		throw damaged();
	});
	parser.on('doctype', () => {
		throw new Refusal(
			'damaged-file',
			'The document declares XML entities of its own, which no office program does and attacks do. Open it in an office program, save it again and ingest that.',
		);
	});
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.on('opentag', ({ uri, local, attributes }) => {
		nodes += 1;
		if (open.length > maxDepth) throw tooDeep();
		if (nodes > maxNodes) throw tooMany();
		const element = { name: nameOf(uri, local), attributes: attributesOf(attributes), children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(decode(bytes)).close();
	const element = root.children.find((child) => typeof child !== 'string');
	if (!element) throw damaged();
	return element;
}

/**
 * The children that are elements, of one name where it is given.
 *
 * @example
 * childrenOf(body, 'w:p').length // paragraphs that stand directly in the body
 */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
	const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
	return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child element that a path of names leads to, or null: `childAt(p, 'w:pPr', 'w:jc')`. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
	let found = element;
	for (const name of path) {
		found = found?.children.find((child): child is XmlElement => isElement(child, name)) ?? null;
	}
	return found;
}

/** The characters inside an element, its descendants' too, in order. */
export function textOf(element: XmlElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

interface MutableElement extends XmlElement {
	readonly children: (XmlElement | string)[];
}

function isElement(child: XmlElement | string, name: string): child is XmlElement {
	return typeof child !== 'string' && child.name === name;
}

function nameOf(uri: string, local: string): string {
	const prefix = prefixes.get(uri);
	return prefix === undefined ? local : `${prefix}:${local}`;
}

function attributesOf(
	found: Readonly<Record<string, { uri: string; local: string; value: string }>>,
): Readonly<Record<string, string>> {
	let attributes: Record<string, string> | null = null;
	for (const key in found) {
		const attribute = found[key];
		if (!attribute || attribute.uri === xmlnsUri) continue;
		attributes ??= Object.create(null) as Record<string, string>;
		attributes[nameOf(attribute.uri, attribute.local)] = attribute.value;
	}
	return attributes ?? none;
}

/** OPC and ODF allow UTF-8 and UTF-16; other encodings that the declaration names are read too. */
function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const marked = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
	const wide = marked ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	try {
		return new TextDecoder(wide ?? declaredEncoding.exec(head)?.[1] ?? 'utf-8', { fatal: true }).decode(
			bytes,
		);
	} catch {
		throw damaged();
	}
}

function damaged(): Refusal {
	return new Refusal(
		'damaged-file',
		'The document’s XML is cut off or damaged. Open it in an office program, which may repair it, save it again and ingest that.',
	);
}

function tooDeep(): Refusal {
	return new Refusal(
		'too-deep',
		`The document nests its parts deeper than ${maxDepth} levels, which no office program does. Print it to PDF and ingest that.`,
	);
}

function tooMany(): Refusal {
	return new Refusal(
		'too-large',
		'The document has more parts than a letter of 5,000 pages. Print the letter itself to PDF and ingest that.',
	);
}
