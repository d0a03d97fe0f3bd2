import type { mupdf } from '../../shared/pdf/mupdf.ts';

/** Annotations that show words. */
const typedAnnotations = new Set(['FreeText', 'Widget', 'Stamp', 'Watermark']);
/** Flags of annotations that no screen shows (ISO 32000-2, 12.5.3): hidden, and never shown. */
const unseen = 2 | 32;

/**
 * Draws into the pages what people typed over them: comments that stand open on the page (`FreeText`, the typewriter),
 * filled form fields, rubber stamps, watermarks (ISO 32000-2, 12.5.6). A reader of the page sees these words among all
 * others, and the page's text layer has none of them. Notes that open with a click are no words of the page, and nor is
 * what no screen shows.
 *
 * @param document is changed; other annotations stay what they are, because they tell what was hidden
 */
export function drawWordsIn(document: mupdf.Document): void {
	const pdf = document.asPDF();
	if (!pdf) return;
	const rest = new Map<number, mupdf.PDFObject[]>();
	let typed = 0;
	for (let page = 0; page < pdf.countPages(); page += 1) {
		const annotations = pdf.findPage(page).get('Annots');
		if (!annotations.isArray() || annotations.length === 0) continue;
		const [drawn, others]: [mupdf.PDFObject[], mupdf.PDFObject[]] = [[], []];
		annotations.forEach((annotation) => {
			(holdsWords(annotation) ? drawn : others).push(annotation);
		});
		typed += drawn.length;
		rest.set(page, others);
		setAnnotations(pdf, page, drawn);
	}
	if (typed > 0) pdf.bake(true, true);
	for (const [page, others] of rest) setAnnotations(pdf, page, others);
}

function holdsWords(annotation: mupdf.PDFObject): boolean {
	if (!annotation.isDictionary() || !typedAnnotations.has(annotation.get('Subtype').asName())) return false;
	return (annotation.get('F').asNumber() & unseen) === 0;
}

function setAnnotations(pdf: mupdf.PDFDocument, page: number, annotations: readonly mupdf.PDFObject[]): void {
	const array = pdf.newArray();
	for (const annotation of annotations) array.push(annotation);
	pdf.findPage(page).put('Annots', array);
}
