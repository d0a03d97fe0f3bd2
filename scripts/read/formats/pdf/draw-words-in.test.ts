import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { drawWordsIn } from './draw-words-in.ts';

it('comments and filled fields that a page shows become words of it, and nothing else does', () => {
	const pdf = new mupdf.PDFDocument();
	pdf.insertPage(-1, pdf.addPage([0, 0, 300, 300], 0, pdf.newDictionary(), ''));
	const page = pdf.loadPage(0);
	const typed = comment(page, 'FreeText', 'shown', 20);
	const hidden = comment(page, 'FreeText', 'hidden', 60);
	hidden.setFlags(2);
	const unseen = comment(page, 'FreeText', 'unseen', 100);
	unseen.setFlags(32);
	comment(page, 'Text', 'note', 140);
	comment(page, 'Redact', 'marked', 180);
	for (const one of [typed, hidden, unseen]) one.update();
	page.destroy();
	addField(pdf, 'filled');

	drawWordsIn(pdf);

	const drawn = pdf.loadPage(0);
	assert.deepEqual(drawn.toStructuredText('').asText().split(/\s+/).filter(Boolean).sort(), [
		'filled',
		'shown',
	]);
	const left = drawn.getAnnotations().map((annotation) => annotation.getType());
	assert.ok(left.includes('Redact') && left.includes('Text'), 'what tells of hidden words stays');
	assert.equal(left.filter((type) => type === 'FreeText').length, 2);
	pdf.destroy();
});

it('a page without comments stays as it is', () => {
	const pdf = new mupdf.PDFDocument();
	pdf.insertPage(-1, pdf.addPage([0, 0, 300, 300], 0, pdf.newDictionary(), 'q Q'));
	drawWordsIn(pdf);
	assert.equal(pdf.findPage(0).get('Contents').readStream().asString().trim(), 'q Q');
	pdf.destroy();
});

function comment(page: mupdf.PDFPage, type: 'FreeText' | 'Text' | 'Redact', words: string, y: number) {
	const annotation = page.createAnnotation(type);
	annotation.setRect([20, y, 200, y + 30]);
	annotation.setContents(words);
	return annotation;
}

/** A form with one field that somebody filled in. */
function addField(pdf: mupdf.PDFDocument, value: string): void {
	const field = pdf.addObject({
		Type: pdf.newName('Annot'),
		Subtype: pdf.newName('Widget'),
		FT: pdf.newName('Tx'),
	});
	field.put('T', pdf.newString('index'));
	field.put('V', pdf.newString(value));
	field.put('DA', pdf.newString('/Helv 12 Tf 0 g'));
	field.put('F', 4);
	field.put('Rect', [20, 20, 200, 50]);
	pdf.findPage(0).get('Annots').push(field);
	pdf
		.getTrailer()
		.get('Root')
		.put('AcroForm', { Fields: [field], DA: pdf.newString('/Helv 12 Tf 0 g') });
}
