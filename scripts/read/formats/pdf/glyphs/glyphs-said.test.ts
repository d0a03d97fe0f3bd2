import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { shown } from '../../../testing/made-pdf.ts';
import { collectPage } from '../collect-page.ts';
import { pdf } from '../index.ts';
import { GlyphsSaid } from './glyphs-said.ts';

const lines = [
	'УКРАЇНА',
	'ВИГАДАНА СІЛЬСЬКА РАДА',
	'03.04.2031 N 1268/ПН-59',
	'Вигадана сільська рада розглянула запит і повідомляє таке.',
	'Сільський голова Ганна ПРИДУМАНА',
];

describe('what a font draws and what its text layer says', () => {
	const lies: Record<string, string> = { '3': '4', '6': '8', '1': '7', '2': '5', '0': '9', П: 'К', '8': '3' };
	for (const face of ['Times-Roman', 'Times-Bold', 'Helvetica', 'Helvetica-Oblique', 'Courier']) {
		for (const [drawn, said] of Object.entries(lies)) {
			it(`tells ${said} said of a drawn ${drawn} in ${face}`, () => {
				const words = otherwiseIn(madePdf(face, new Map([[drawn, said]])));
				assert.ok(words.length > 0);
				for (const word of words) assert.ok(word.includes(said), word);
			});
		}
		it(`says nothing of an honest ${face}`, () => {
			assert.deepEqual(otherwiseIn(madePdf(face, new Map())), []);
		});
	}

	it('judges a font by what it draws itself, not by what another of the same name draws', () => {
		const glyphs = new GlyphsSaid();
		const pages = [new Map([['3', '4']]), new Map<string, string>()];
		const told = pages.map((lie) => otherwiseIn(madePdf('Times-Roman', lie), glyphs));
		assert.ok(told[0]?.includes('04.04.2041'));
		assert.deepEqual(told[1], []);
	});

	it('takes the drawn date and number, and neither without a person’s word', async () => {
		const lie = new Map([
			['3', '4'],
			['4', '3'],
		]);
		const reading = await pdf.read(madePdf('Times-Roman', lie), { name: 'a.pdf', ocr: 'embedded' });
		assert.equal(reading.kind, 'document');
		assert.ok(reading.text.includes('03.04.2031'), reading.text);
		const [date] = reading.sightings ?? [];
		assert.equal(date?.value, '03.04.2031');
		assert.ok(date.otherwise.includes('04.03.2041'));
		assert.equal(date.witnessed, false);
	});
});

function otherwiseIn(bytes: Uint8Array, glyphs = new GlyphsSaid()): string[] {
	const document = mupdf.Document.openDocument(bytes, 'application/pdf');
	const page = document.loadPage(0);
	const words = collectPage(page, page.getBounds(), glyphs).otherwise.map(({ text }) => text);
	document.destroy();
	return words;
}

/** A page with a font whose table of characters differs from some of the glyphs drawn. */
function madePdf(face: string, lie: ReadonlyMap<string, string>): Uint8Array {
	const document = new mupdf.PDFDocument();
	const font = document.addSimpleFont(new mupdf.Font(face), 'Cyrillic');
	const codes = Array.from({ length: 0xe0 }, (_, at) => at + 0x20);
	const entries = codes.map((code) => {
		const sign = iconv.decode(Buffer.from([code]), 'koi8-u');
		const said = (lie.get(sign) ?? sign).charCodeAt(0).toString(16).padStart(4, '0');
		return `<${code.toString(16)}> <${said}>`;
	});
	const blocks = [entries.slice(0, 100), entries.slice(100, 200), entries.slice(200)].map(
		(some) => `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`,
	);
	const map = `begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap`;
	font.put('ToUnicode', document.addStream(Buffer.from(map, 'latin1'), {}));
	const said = lines.map((text, at) => `BT /F 14 Tf 72 ${760 - 30 * at} Td ${shown(text)} Tj ET`).join('\n');
	const page = document.addPage([0, 0, 595, 842], 0, { Font: { F: font } }, Buffer.from(said, 'latin1'));
	document.insertPage(-1, page);
	return document.saveToBuffer('').asUint8Array().slice();
}
