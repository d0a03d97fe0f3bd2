import { blank, type OfficeBlock, type OfficeParagraph } from '../../shared/office/blocks.ts';
import { itemSign } from '../../shared/office/look-signs.ts';
import { isPageWords } from '../../shared/office/page-words.ts';
import { inReadingOrder } from '../../shared/office/text-box.ts';
import { childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { OdtContext } from './document-context.ts';
import { readInline } from './inline.ts';
import type { Counts } from './lists.ts';
import { pointsOf } from './styles.ts';
import { readOdfTable } from './table.ts';

const containers: ReadonlySet<string> = new Set([
	'text:section',
	'text:list-item',
	'text:list-header',
	'text:index-body',
	'text:index-title',
	'text:table-of-content',
	'text:illustration-index',
	'text:table-index',
	'text:object-index',
	'text:user-index',
	'text:alphabetical-index',
	'text:bibliography',
	'text:numbered-paragraph',
]);

const alignments: ReadonlyMap<string, OfficeParagraph['align']> = new Map(
	Object.entries({
		center: 'center',
		end: 'end',
		right: 'end',
		justify: 'justify',
	}),
);

/** Blocks of a text, a header, a note, a cell or a text box, in reading order. */
export function readOdfBlocks(content: XmlElement, context: OdtContext): OfficeBlock[] {
	return childrenOf(content).flatMap((child) => readChild(child, context, null));
}

/** Where in a list a paragraph stands. */
interface ListPlace {
	readonly style: string;
	readonly level: number;
	readonly counts: Counts;
}

function readChild(child: XmlElement, context: OdtContext, list: ListPlace | null): OfficeBlock[] {
	const { name, attributes } = child;
	if (name === 'text:p' || name === 'text:h') return readParagraph(child, context, '');
	if (name === 'text:list') return readList(child, context, list);
	if (name === 'table:table') {
		const table = readOdfTable(child, context, (cell) => readOdfBlocks(cell, context));
		return table ? [table] : [];
	}
	if (name === 'text:tracked-changes') {
		if (childrenOf(child).length > 0) context.found.changes = true;
		return [];
	}
	if (name.startsWith('draw:'))
		return readParagraph({ name: 'text:p', attributes: {}, children: [child] }, context, '');
	const shown = attributes['text:display'] !== 'none' && containers.has(name);
	return shown ? childrenOf(child).flatMap((inner) => readChild(inner, context, list)) : [];
}

function readList(element: XmlElement, context: OdtContext, outer: ListPlace | null): OfficeBlock[] {
	const style = element.attributes['text:style-name'] ?? outer?.style ?? styleInside(element, context) ?? '';
	const counts = outer?.counts ?? context.lists.open(element, style);
	const place = { style, level: (outer?.level ?? -1) + 1, counts };
	return childrenOf(element).flatMap((item) => {
		// An item that contains only a nested list shows no number of its own.
		const [first] = childrenOf(item);
		const numbered = item.name === 'text:list-item' && (first?.name === 'text:p' || first?.name === 'text:h');
		return childrenOf(item).flatMap((child, at) => {
			if (!numbered || at > 0) return readChild(child, context, place);
			const number = context.lists.next(style, place.level, counts, item.attributes['text:start-value']);
			const label = number === '' ? '' : itemSign(place.level) + number;
			return readParagraph(child, context, label);
		});
	});
}

/** A list may leave its style to the paragraphs' style. */
function styleInside(list: XmlElement, { styles }: OdtContext): string | null {
	const first = childrenOf(childrenOf(list)[0] ?? null)[0];
	const name = first?.attributes['text:style-name'];
	return styles.attribute({ family: 'paragraph', name }, 'style:list-style-name');
}

function readParagraph(element: XmlElement, context: OdtContext, label: string): OfficeBlock[] {
	const style = { family: 'paragraph', name: element.attributes['text:style-name'] };
	const { styles } = context;
	if (styles.property(style, 'text', 'text:display') === 'none') return [];
	const {
		text: read,
		boxes,
		pageNumber,
	} = readInline(element, context, (content) => readOdfBlocks(content, context));
	const hung = inReadingOrder(boxes).flatMap(({ blocks }) => (blocks.length > 0 ? [...blocks, blank] : []));
	if (pageNumber && isPageWords(read)) return hung;
	const capitals = styles.property(style, 'text', 'fo:text-transform') === 'uppercase';
	const text = capitals ? read.toUpperCase() : read;
	const points = (name: string) => pointsOf(styles.property(style, 'paragraph', name));
	const align = styles.property(style, 'paragraph', 'fo:text-align') ?? '';
	const paragraph: OfficeParagraph = {
		type: 'paragraph',
		text: label === '' ? text : `${label} ${text.trimStart()}`.trimEnd(),
		align: alignments.get(align) ?? 'start',
		indent: points('fo:margin-left'),
		firstLine: label === '' ? points('fo:text-indent') : 0,
		before: points('fo:margin-top'),
		after: points('fo:margin-bottom'),
		listed: label !== '',
	};
	return [...hung, paragraph];
}
