import { blank, type OfficeBlock } from '../../shared/office/blocks.ts';
import { writeLines } from '../../shared/office/write-lines.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import { readBlocks } from './body.ts';
import type { DocumentContext } from './document-context.ts';
import type { WordPackage } from './package.ts';
import { isOn } from './styles.ts';

/**
 * Reads the body section by section: the header of a section's first page goes above its text, where letterheads are;
 * the footer below it, where the executor is; headers and footers of later pages, once, if they say more.
 */
export function readSections(body: XmlElement, context: DocumentContext, word: WordPackage): OfficeBlock[] {
	const sections = sectionsOf(body);
	const said = new Set<string>();
	const once = (part: XmlElement | null): OfficeBlock[] => {
		const blocks = part ? readBlocks(part, { ...context, isPageWords: true }) : [];
		const words = writeLines(blocks);
		if (words === '' || said.has(words)) return [];
		said.add(words);
		return [...blocks, blank];
	};
	const inherited = new Map<string, XmlElement>();
	return sections.flatMap(({ content, properties }) => {
		for (const reference of childrenOf(properties)) {
			const part = referred(reference, word);
			if (part) inherited.set(kindOf(reference), part);
		}
		const titlePage = childAt(properties, 'w:titlePg');
		const hasTitle = titlePage !== null && isOn(titlePage.attributes['w:val'] ?? 'true');
		const [first, next] = hasTitle ? ['first', 'default'] : ['default', null];
		const header = once(inherited.get(`w:headerReference ${first}`) ?? null);
		const blocks = readBlocks(content, context);
		const footer = once(inherited.get(`w:footerReference ${first}`) ?? null);
		const running = next
			? [
					...once(inherited.get(`w:headerReference ${next}`) ?? null),
					...once(inherited.get(`w:footerReference ${next}`) ?? null),
				]
			: [];
		return [...header, ...blocks, blank, ...footer, ...running];
	});
}

interface Section {
	readonly content: XmlElement;
	readonly properties: XmlElement | null;
}

/** A section ends with the paragraph that contains its properties; those of the last one are at the end of the body. */
function sectionsOf(body: XmlElement): Section[] {
	const sections: Section[] = [];
	let children: XmlElement[] = [];
	const close = (properties: XmlElement | null) => {
		sections.push({ content: { ...body, children }, properties });
		children = [];
	};
	for (const child of childrenOf(body)) {
		if (child.name === 'w:sectPr') continue;
		children.push(child);
		const properties = childAt(child, 'w:pPr', 'w:sectPr');
		if (properties) close(properties);
	}
	close(childAt(body, 'w:sectPr'));
	return sections;
}

function referred(reference: XmlElement, word: WordPackage): XmlElement | null {
	if (reference.name !== 'w:headerReference' && reference.name !== 'w:footerReference') return null;
	return word.ofId(reference.attributes['r:id'] ?? '');
}

function kindOf({ name, attributes }: XmlElement): string {
	return `${name} ${attributes['w:type'] ?? 'default'}`;
}
