import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenWords } from '#archive/letter/separators.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { MadePdf, shown } from '../../../testing/made-pdf.ts';
import { pdf } from '../index.ts';

/** A line that says nothing, a line with a name in its middle, a line after it. */
const letter = [
	{ text: 'Вигадана селищна рада розглянула запит.', x: 72, y: 700 },
	{ text: 'Допомогу отримала Надумана Орися, двічі.', x: 72, y: 660 },
	{ text: 'Копії документів додаються до листа.', x: 72, y: 620 },
];
/** The name’s place: operands of `re`. */
const name = '193 655 110 17';

describe('words that nobody sees on a page', () => {
	const covers: Record<string, string> = {
		'a black box': `0 g ${name} re f`,
		'a box of the paper’s colour': `1 g ${name} re f`,
		'a coloured box with others’ words on it': `0.8 0.9 1 rg ${name} re f 0 g BT /F 14 Tf 195 660 Td ${shown('інша особа')} Tj ET`,
		'a thick line': '0 G 17 w 193 664 m 303 664 l S',
		'a picture': `q 110 0 0 17 193 655 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q`,
	};
	for (const [what, drawn] of Object.entries(covers)) {
		it(`hides what stands under ${what}`, async () => {
			const text = await textOf(new MadePdf().page(letter, drawn).bytes());
			assert.ok(!/Надуман|Орися/u.test(text), text);
			assert.ok(text.includes(`отримала ${hiddenWords}`) && text.includes('двічі'), text);
		});
	}

	const unseen: Record<string, string> = {
		'white letters': line('1 g'),
		'nearly white letters': line('0.96 0.97 0.98 rg'),
		'letters of the colour of the box that they stand on': `0.1 g 72 570 300 20 re f ${line('0.1 g')}`,
		'type below two points': line('0 g', 1),
		'letters clipped away': `q 0 0 10 10 re W n ${line('0 g')} Q`,
		'letters without colour and without a picture': line('3 Tr'),
	};
	for (const [what, drawn] of Object.entries(unseen)) {
		it(`hides ${what}`, async () => {
			const text = await textOf(new MadePdf().page(letter, drawn).bytes());
			assert.ok(!/Потайна/u.test(text), text);
			assert.ok(text.includes(hiddenWords), text);
			assert.ok(text.includes('Надумана Орися'), text);
		});
	}

	it('hides words outside the sheet, and says that there were some', async () => {
		const outside = [...letter, { text: 'Потайна примітка', x: 700, y: 500 }];
		const text = await textOf(new MadePdf().page(outside).bytes());
		assert.ok(!text.includes('Потайна') && text.endsWith(`\n\n${hiddenWords}`), text);
	});

	it('hides what a dark highlighter or comment covers, and no pale one', async () => {
		for (const [colour, hides] of [
			[[0, 0, 0], true],
			[[1, 1, 0], false],
		] as const) {
			const text = await textOf(
				annotated('Highlight', (annotation) => {
					annotation.setColor([...colour]);
					annotation.setQuadPoints([[193, 170, 303, 170, 193, 187, 303, 187]]);
				}),
			);
			assert.equal(text.includes(hiddenWords), hides, text);
			assert.equal(/Надумана Орися/u.test(text), !hides, text);
		}
		const commented = await textOf(
			annotated('Square', (annotation) => {
				annotation.setRect([193, 170, 303, 187]);
				annotation.setInteriorColor([0, 0, 0]);
			}),
		);
		assert.ok(commented.includes(hiddenWords) && !commented.includes('Орися'), commented);
	});

	it('hides what is marked to be redacted, and tells that nobody did it', async () => {
		const marked = annotated('Redact', (annotation) => annotation.setRect([193, 170, 303, 187]));
		const reading = await pdf.read(marked, context);
		assert.ok(reading.kind === 'document' && reading.unappliedRedactions);
		assert.ok(!/Надуман|Орися/u.test(reading.text), reading.text);
	});
});

describe('words that are seen', () => {
	const controls: Record<string, string> = {
		'white letters on a dark table head': `0.1 0.2 0.4 rg 72 565 300 25 re f ${line('1 g')}`,
		'words under a yellow marker painted before them': `1 1 0 rg 72 570 300 20 re f ${line('0 g')}`,
		'words under a marker that multiplies': `${line('0 g')} /M gs 1 1 0 rg 72 570 300 20 re f`,
		'words with a rule through and a frame around them': `${line('0 g')} 0 G 1 w 72 570 300 20 re S 72 580 m 300 580 l S`,
		'grey letters': line('0.6 g'),
		'outlined letters with a white inside': line('1 g 0 G 0.5 w 2 Tr'),
		'letters drawn twice, white below black': `${line('1 g')} ${line('0 g')}`,
	};
	for (const [what, drawn] of Object.entries(controls)) {
		it(`keeps ${what}`, async () => {
			const resources = { ExtGState: { M: { BM: 'Multiply' } } };
			const text = await textOf(new MadePdf().page(letter, drawn, 0, resources).bytes());
			assert.ok(text.includes('Потайна примітка') && !text.includes(hiddenWords), text);
		});
	}

	it('keeps a scan’s recognised words, but not those whose place the scan has blackened', async () => {
		const scan = picture(
			[...letter, { text: 'Заяву подала Надумана Орися.', x: 72, y: 580 }],
			[150, 575, 290, 592],
		);
		const layer = [...letter, { text: 'Заяву подала Надумана Орися.', x: 72, y: 580 }]
			.map(({ text, x, y }) => `BT 3 Tr /F 14 Tf ${x} ${y} Td ${shown(text)} Tj ET`)
			.join('\n');
		const repeated = Array.from({ length: 12 }, (_, at) => ({
			text: 'Рада повідомляє про стан доріг у селищі та заходи.',
			x: 72,
			y: 540 - 20 * at,
		}));
		const document = new MadePdf();
		const bytes = document.page(repeated, `${scan.draw}\n${layer}`, 0, scan.resources(document)).bytes();
		const text = await textOf(bytes);
		assert.ok(text.includes('Допомогу отримала Надумана Орися, двічі.'), text);
		assert.ok(text.includes(`Заяву подала ${hiddenWords}`), text);
	});
});

const context = { name: 'letter.pdf', ocr: 'embedded' } as const;

/** Operators that write a line of its own. */
function line(state: string, size = 14): string {
	return `q ${state} BT /F ${size} Tf 72 575 Td ${shown('Потайна примітка')} Tj ET Q`;
}

async function textOf(bytes: Uint8Array): Promise<string> {
	const reading = await pdf.read(bytes, context);
	assert.equal(reading.kind, 'document');
	return reading.kind === 'document' ? reading.text : '';
}

/** The letter with an annotation, in points from the page's upper left corner. */
function annotated(
	kind: mupdf.PDFAnnotationType,
	set: (annotation: mupdf.PDFAnnotation) => void,
): Uint8Array {
	const document = new mupdf.PDFDocument(new MadePdf().page(letter).bytes());
	const page = document.loadPage(0);
	const annotation = page.createAnnotation(kind);
	set(annotation);
	annotation.update();
	return document.saveToBuffer('').asUint8Array().slice();
}

/** A scan of some lines with a bar over a place. */
function picture(lines: typeof letter, [x0, y0, x1, y1]: readonly [number, number, number, number]) {
	const page = new mupdf.PDFDocument(
		new MadePdf().page(lines, `0 g ${x0} ${y0} ${x1 - x0} ${y1 - y0} re f`).bytes(),
	).loadPage(0);
	const pixmap = page.toPixmap([2, 0, 0, 2, 0, 0], mupdf.ColorSpace.DeviceGray, false);
	return {
		draw: 'q 595 0 0 842 0 0 cm /Scan Do Q',
		resources: ({ document }: MadePdf) => ({ XObject: { Scan: document.addImage(new mupdf.Image(pixmap)) } }),
	};
}
