import type { mupdf } from './mupdf.ts';

/** Whether a PDF is a portfolio: a cover page for files embedded in it (ISO 32000-1, 12.3.5). */
export function isPortfolio(document: mupdf.Document): boolean {
	try {
		return document.asPDF()?.getTrailer().get('Root', 'Collection').isDictionary() ?? false;
	} catch {
		return false;
	}
}
