import { mupdf } from '../shared/pdf/mupdf.ts';

/** A4 in points. */
const [width, height] = [595, 842];
const typeSize = 12;

/**
 * Prints a page of HTML to a PDF, for tests: bold and slanted type, lists, tables and page ends as a program sets them.
 *
 * @example
 * pdfOfHtml('<p>Лист із <b>жирним</b></p>')
 */
export function pdfOfHtml(html: string): Uint8Array {
	const document = mupdf.Document.openDocument(Buffer.from(html), 'text/html');
	document.layout(width, height, typeSize);
	const buffer = new mupdf.Buffer();
	const writer = new mupdf.DocumentWriter(buffer, 'pdf', '');
	for (let at = 0; at < document.countPages(); at += 1) {
		const page = document.loadPage(at);
		page.run(writer.beginPage(page.getBounds()), mupdf.Matrix.identity);
		writer.endPage();
		page.destroy();
	}
	writer.close();
	document.destroy();
	return buffer.asUint8Array().slice();
}
