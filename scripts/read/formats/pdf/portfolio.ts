import { engineFailed } from '../../shared/pdf/engine-wear.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';

/** Whether a PDF is a portfolio: a cover page for files embedded in it (ISO 32000-1, 12.3.5). */
export function isPortfolio(document: mupdf.Document): boolean {
	const trailer = document.asPDF()?.getTrailer();
	try {
		const collection = trailer?.get('Root', 'Collection');
		const found = collection?.isDictionary() ?? false;
		collection?.destroy();
		return found;
	} catch (error) {
		engineFailed(error);
		return false;
	} finally {
		trailer?.destroy();
	}
}
