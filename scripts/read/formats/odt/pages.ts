import { blank, type OfficeBlock } from '../../shared/office/blocks.ts';
import { writeLines } from '../../shared/office/write-lines.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import { readOdfBlocks } from './body.ts';
import type { OdtContext } from './document-context.ts';

/**
 * Reads a text with the headers and footers of its pages: the first page's header above it, where letterheads are, its
 * footer below, where the executor is; those of other pages once, where they say more.
 */
export function readPages(text: XmlElement, context: OdtContext): OfficeBlock[] {
	const { masters } = context.styles;
	const firstName = firstMaster(text, context);
	const first = masters.get(firstName) ?? masters.get('Standard') ?? null;
	const used = [...masters.values()].filter((master) => master !== first);
	const said = new Set<string>();
	const once = (part: XmlElement | null): OfficeBlock[] => {
		const blocks = part ? readOdfBlocks(part, context) : [];
		const words = writeLines(blocks);
		if (words === '' || said.has(words)) return [];
		said.add(words);
		return [...blocks, blank];
	};
	const header = once(partOf(first, 'header-first') ?? partOf(first, 'header'));
	const blocks = readOdfBlocks(text, context);
	const footer = once(partOf(first, 'footer-first') ?? partOf(first, 'footer'));
	const running = [first, ...used].flatMap((master) =>
		['header', 'footer'].flatMap((kind) => once(partOf(master, kind))),
	);
	return [...header, ...blocks, blank, ...footer, ...running];
}

function partOf(master: XmlElement | null, kind: string): XmlElement | null {
	const part = childAt(master, `style:${kind}`) ?? childAt(master, `loext:${kind}`);
	return part && part.attributes['style:display'] !== 'false' ? part : null;
}

/** The page style of the first paragraph or table, which its own style names. */
function firstMaster(text: XmlElement, { styles }: OdtContext): string {
	const first = childrenOf(text).find(
		({ name }) => name === 'text:p' || name === 'text:h' || name === 'table:table',
	);
	const table = first?.name === 'table:table';
	const name = first?.attributes[table ? 'table:style-name' : 'text:style-name'];
	const family = table ? 'table' : 'paragraph';
	return styles.attribute({ family, name }, 'style:master-page-name') || 'Standard';
}
