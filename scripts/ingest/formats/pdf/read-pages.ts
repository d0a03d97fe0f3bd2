import type { Box } from '../../layout/box.ts';
import type { LaidPage } from '../../layout/laid-page.ts';
import { layOut } from '../../layout/lay-out.ts';
import { type DocumentReading, type ReadContext, UnreadableSource } from '../format.ts';
import type { mupdf } from './mupdf.ts';
import { pageContent } from './page-words.ts';

/** Reads all pages of an open PDF. */
export async function readPages(document: mupdf.Document, _context: ReadContext): Promise<DocumentReading> {
	const pages: LaidPage[] = [];
	for (let at = 0; at < document.countPages(); at++) {
		const page = document.loadPage(at);
		try {
			const [x0, y0, x1, y1] = page.getBounds();
			const bounds: Box = [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0];
			pages.push(pageContent(page, bounds));
		} finally {
			page.destroy();
		}
	}
	const { text, words } = layOut(pages);
	if (text === '') {
		throw new UnreadableSource('empty-file', 'The PDF holds no text. Check that the letter was saved whole.');
	}
	return { kind: 'document', text, words, pages: pages.length, recognition: null, warnings: [] };
}
