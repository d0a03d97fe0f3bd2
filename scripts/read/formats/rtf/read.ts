import type { DocumentReading } from '../../contract/reading.ts';
import { blank, type OfficeBlock } from '../../shared/office/blocks.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { writeLines } from '../../shared/office/write-lines.ts';
import type { RtfContent } from './rtf-content.ts';
import { readRtfContent } from './rtf-reader.ts';

/**
 * Reads an RTF file.
 *
 * @throws Refusal if it is damaged or beyond a limit.
 */
export function readRtf(bytes: Uint8Array): DocumentReading {
	const content = readRtfContent(bytes);
	return documentOf([...inPageOrder(content), ...content.notes], content);
}

/** The first page's header, the body, the first page's footer, then headers and footers that say more. */
function inPageOrder({ body, pages, titlePage }: RtfContent): OfficeBlock[] {
	const said = new Set<string>();
	const once = (blocks: readonly OfficeBlock[]): OfficeBlock[] => {
		const words = writeLines(blocks);
		if (words === '' || said.has(words)) return [];
		said.add(words);
		return [...blocks, blank];
	};
	const ofFirst = (place: string) => {
		const kinds = titlePage ? [`${place}f`] : [place, `${place}r`, `${place}l`];
		return pages.find(({ kind }) => kinds.includes(kind))?.blocks ?? [];
	};
	const header = once(ofFirst('header'));
	return [
		...header,
		...body,
		blank,
		...once(ofFirst('footer')),
		...pages.flatMap(({ blocks }) => once(blocks)),
	];
}
