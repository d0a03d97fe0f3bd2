import { renewWornEngine } from '../../shared/pdf/engine.ts';
import { openPdf } from './open-pdf.ts';
import { pagesText } from './pages-text.ts';

/**
 * The text of a PDF's pages, without reading their pictures.
 *
 * @throws Refusal if it cannot be opened
 */
export async function textLayer(bytes: Uint8Array): Promise<string> {
	await renewWornEngine();
	const document = openPdf(bytes);
	try {
		return pagesText(document);
	} finally {
		document.destroy();
	}
}
