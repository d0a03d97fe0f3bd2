import type { Format } from '../../contract/format.ts';
import { blank, type OfficeBlock } from '../../shared/office/blocks.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { writeLines } from '../../shared/office/write-lines.ts';
import { type RtfContent, readRtf } from './reader.ts';

/** Rich Text Format, as Word, WordPad and LibreOffice write it, up to version 1.9.1. */
export const rtf: Format = {
	name: 'rtf',
	extensions: ['.rtf'],
	mediaTypes: ['application/rtf', 'text/rtf'],
	reconstructible: true,
	recognises: (bytes) => sign.every((byte, at) => bytes[at] === byte),
	async read(bytes) {
		const content = readRtf(bytes);
		return documentOf([...inPageOrder(content), ...content.notes], content);
	},
};

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

// {\rtf
const sign = [0x7b, 0x5c, 0x72, 0x74, 0x66];
