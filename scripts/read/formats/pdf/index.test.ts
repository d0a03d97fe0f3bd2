import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cellSeparator } from '#archive/letter/separators.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { cleanText } from '../../shared/text/clean-text.ts';
import { assertExpected } from '../../testing/assert-expected.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { refusal } from '../../testing/refusal.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { pdf } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const context = { name: 'letter.pdf', ocr: 'embedded' } as const;

describe('pdf', () => {
	for (const name of readdirSync(fixtures)) {
		it(`reads the fixture ${name}`, async () => {
			const { text, words } = await read(sourceOf(name));
			const shown = text.replaceAll(cellSeparator, ' | ');
			assertExpected(join(fixtures, name, 'expected.txt'), shown);
			const withoutCells = text.replaceAll(cellSeparator, ' ');
			assert.equal(cleanText(withoutCells).text, withoutCells);
			const places = words ?? [];
			assert.ok(places.length > 0);
			for (const [at, { start, end }] of places.entries()) {
				assert.match(text.slice(start, end), /^\S+$/);
				assert.ok(start >= (places[at - 1]?.end ?? 0));
			}
			const written = places.map(({ start, end }) => text.slice(start, end)).join('');
			assert.equal(written, withoutCells.replace(/\s/g, ''));
		});
	}

	it('tells of a file that ends before its mark of the end', async () => {
		const whole = sourceOf('corner-letterhead');
		const told = async (bytes: Uint8Array) => (await read(bytes)).warnings.map(({ ruleId }) => ruleId);
		assert.deepEqual(await told(whole.subarray(0, Buffer.from(whole).lastIndexOf('startxref'))), [
			'damaged-file',
		]);
		assert.deepEqual(await told(whole), []);
	});

	it('says where a word stands', async () => {
		const { text, words } = await read(sourceOf('corner-letterhead'));
		const at = text.indexOf('ВИГАДАНЕНКО');
		const word = words?.find(({ start }) => start === at);
		assert.equal(word?.page, 0);
		assert.ok(word && word.box[0] > 300 && word.box[2] < 595 && word.box[1] > 370 && word.box[3] < 395);
	});

	it('reads a page that is shown turned', async () => {
		const turned = edit(sourceOf('plain-left-aligned'), (document) => {
			document.findPage(0).put('Rotate', 90);
		});
		const { text } = await read(turned);
		const upright = await read(sourceOf('plain-left-aligned'));
		assert.deepEqual(wordsIn(text), wordsIn(upright.text));
		assert.ok(text.includes('Підприємство розглянуло Ваш запит'));
	});

	it('opens a file that only bars changes', async () => {
		const barred = edit(
			sourceOf('plain-left-aligned'),
			() => {},
			'encrypt=aes-256,owner-password=zrazok,user-password=',
		);
		assert.match((await read(barred)).text, /Вигадане комунальне підприємство/);
	});

	it('refuses a file that opens with a password', async () => {
		const locked = edit(sourceOf('plain-left-aligned'), () => {}, 'encrypt=aes-256,user-password=zrazok');
		await assert.rejects(read(locked), refusal('encrypted-file'));
	});

	it('refuses a file without pages', async () => {
		const empty = edit(sourceOf('plain-left-aligned'), (document) => document.deletePage(0));
		await assert.rejects(read(empty), refusal('empty-file'));
	});

	it('refuses a file with more pages than a letter has', async () => {
		const long = edit(sourceOf('plain-left-aligned'), (document) => {
			for (let at = 0; at < 500; at++) {
				document.insertPage(0, document.addPage([0, 0, 595, 842], 0, document.newDictionary(), ''));
			}
		});
		await assert.rejects(read(long), refusal('too-large'));
	});

	it('refuses a page with nothing on it', async () => {
		const blank = edit(sourceOf('plain-left-aligned'), (document) => {
			document.deletePage(0);
			document.insertPage(0, document.addPage([0, 0, 595, 842], 0, document.newDictionary(), ''));
		});
		await assert.rejects(read(blank), refusal('empty-file'));
	});

	it('recognises a page that is a picture, beside one that has text', async () => {
		const mixed = edit(sourceOf('plain-left-aligned'), addPictureOfFirstPage);
		const { text, words, pages, recognition, warnings } = await read(mixed);
		assert.equal(pages, 2);
		assert.deepEqual(recognition?.pages, [1]);
		assert.ok(recognition.confidence > 75, String(recognition.confidence));
		assert.deepEqual(warnings, []);
		const typed = await read(sourceOf('plain-left-aligned'));
		assert.ok(text.startsWith(typed.text));
		const read2 = new Set(wordsIn(text.slice(typed.text.length)));
		const wanted = wordsIn(typed.text);
		const found = wanted.filter((word) => read2.has(word));
		assert.ok(found.length > wanted.length * 0.9, `${found.length} of ${wanted.length}`);
		const places = words?.filter(({ page }) => page === 1) ?? [];
		const name = places.find(({ start, end }) => text.slice(start, end) === 'ЗРАЗКОВА');
		const original = typed.words?.find(({ start, end }) => typed.text.slice(start, end) === 'ЗРАЗКОВА');
		assert.ok(name && original);
		for (const side of [0, 1, 2, 3] as const) {
			assert.ok(Math.abs(name.box[side] - original.box[side]) < 5, `${name.box} ${original.box}`);
		}
	});

	it('recognises pages whose font does not say what its signs are', async () => {
		const mute = edit(sourceOf('plain-left-aligned'), (document) => loseFonts(document, ['ToUnicode']));
		const { text, recognition, warnings } = await read(mute);
		assert.deepEqual(recognition?.pages, [0]);
		assert.deepEqual(
			warnings.map(({ ruleId }) => ruleId),
			['layer-not-taken'],
		);
		const typed = new Set(wordsIn((await read(sourceOf('plain-left-aligned'))).text));
		const found = wordsIn(text).filter((word) => typed.has(word)).length;
		assert.ok(found > typed.size * 0.7, `${found} of ${typed.size}`);
	});

	it('refuses pages that show signs in place of words, having looked at strips of the first', async () => {
		const lost = edit(sourceOf('village-council'), (document) =>
			loseFonts(document, ['ToUnicode', 'FontFile2']),
		);
		await assert.rejects(read(lost), (error: Error) => {
			assert.ok(refusal('unreadable-text')(error));
			assert.match(error.message, /^Page 1 of the PDF shows signs/);
			return true;
		});
	});

	it('says that the files of a portfolio were not read', async () => {
		const portfolio = edit(sourceOf('plain-left-aligned'), (document) => {
			document.getTrailer().get('Root').put('Collection', document.newDictionary());
		});
		const { warnings } = await read(portfolio);
		assert.deepEqual(
			warnings.map(({ ruleId }) => ruleId),
			['unread-part'],
		);
	});

	it('mends a file that is cut off where its pages are whole', async () => {
		const whole = sourceOf('plain-left-aligned');
		assert.match((await read(whole.subarray(0, whole.length - 200))).text, /Вигадане комунальне/);
	});

	testRobustness('whatever a file says', mutated([sourceOf('plain-left-aligned')]), read, 50);

	it('knows a PDF by its header, also behind other bytes', () => {
		assert.ok(pdf.recognises(sourceOf('plain-left-aligned')));
		assert.ok(pdf.recognises(Buffer.from('\n\n%PDF-1.4\n')));
		assert.ok(!pdf.recognises(Buffer.from('Лист про %PDF')));
		assert.ok(!pdf.recognises(makeZip([{ name: '1.pdf', bytes: Buffer.from('%PDF-1.4\n'), store: true }])));
		assert.ok(!pdf.recognises(Buffer.alloc(0)));
	});
});

function sourceOf(name: string): Uint8Array {
	return readFileSync(join(fixtures, name, 'source.pdf'));
}

async function read(bytes: Uint8Array): Promise<DocumentReading> {
	const reading = await pdf.read(bytes, context);
	assert.ok(reading.kind === 'document');
	return reading;
}

function edit(bytes: Uint8Array, change: (document: mupdf.PDFDocument) => void, options = ''): Uint8Array {
	const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
	assert.ok(document);
	change(document);
	const saved = document.saveToBuffer(options).asUint8Array().slice();
	document.destroy();
	return saved;
}

/** Adds a page that is a picture of the first, as a scanner makes one. */
function addPictureOfFirstPage(document: mupdf.PDFDocument): void {
	const [x0, y0, x1, y1] = document.loadPage(0).getBounds();
	const scale = 200 / 72;
	const pixmap = document
		.loadPage(0)
		.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false);
	const image = document.addImage(new mupdf.Image(pixmap));
	const resources = document.newDictionary();
	resources.put('XObject', document.newDictionary()).put('Im0', image);
	const contents = `q ${x1 - x0} 0 0 ${y1 - y0} 0 0 cm /Im0 Do Q`;
	document.insertPage(-1, document.addPage([x0, y0, x1, y1], 0, resources, contents));
}

/** A letter whose fonts have lost what says their signs, or draws them: then other signs are drawn by their numbers. */
function loseFonts(document: mupdf.PDFDocument, lost: readonly string[]): void {
	const fonts = document.findPage(0).get('Resources', 'Font');
	fonts.forEach((font) => {
		for (const name of lost) {
			font.delete(name);
			font.get('FontDescriptor').delete(name);
		}
	});
}

function wordsIn(text: string): string[] {
	return text.split(/\s+/).sort();
}
