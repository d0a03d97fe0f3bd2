import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { makeCopy } from '../../copy/make-copy.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { drawnCode } from '../../testing/drawn-code.ts';
import { MadePdf, requestFor, shown } from '../../testing/made-pdf.ts';

/** Put in places that no reader sees; nobody has this name. */
const secretWord = 'ZRAZKOVA';
const letterhead = { text: 'Вигадана міська рада', x: 72, y: 760 };
const addressee = { text: 'Зразковій Олені', x: 300, y: 700 };
/** Of nine letters each, wide and narrow ones. */
const surnames = ['Ш', 'І', 'Ж', 'Ї', 'М', 'Г', 'Ф', 'Т', 'Ю', 'С'].flatMap((letter) => [
	`${letter}ищмовадь`,
	`${letter}ітігіріт`,
]);
const answer = { text: 'На Ваш запит повідомляємо про вулицю Неіснуючу.', x: 72, y: 640 };

test('nothing masked: the pages stay, and what the file tells besides them goes', async () => {
	const pdf = new MadePdf();
	const photograph = pdf.document.addRawStream(await photographWithPlace(), {
		...{ Type: 'XObject', Subtype: 'Image', Width: 60, Height: 40 },
		...{ BitsPerComponent: 8, ColorSpace: 'DeviceRGB', Filter: 'DCTDecode' },
	});
	photograph.put('Metadata', pdf.document.addStream(`<x:xmpmeta>${secretWord}</x:xmpmeta>`, {}));
	pdf.page([letterhead, answer], 'q 60 0 0 40 72 500 cm /P Do Q', 0, { XObject: { P: photograph } });
	const bytes = tellAll(pdf.document);
	assert.ok(unpacked(bytes).includes(secretWord) && latin1(bytes).includes('Fotoaparat'));
	const copy = copied(await makeCopy(requestFor(bytes, [])));
	assert.equal(copy.kind, 'whole');
	assert.doesNotMatch(unpacked(copy.bytes), /ZRAZKOVA|Fotoaparat|GPS|JavaScript|EmbeddedFile|Outlines/);
	assert.equal(textOf(copy.bytes), textOf(bytes));
	assert.equal(drawnBy(copy.bytes), drawnBy(bytes));
});

test('the same source gives the same bytes', async () => {
	const bytes = new MadePdf().page([letterhead, addressee, answer]).bytes();
	const [first, second] = [
		copied(await makeCopy(requestFor(bytes, ['Зразковій'], { images: true }))),
		copied(await makeCopy(requestFor(bytes, ['Зразковій'], { images: true }))),
	];
	assert.deepEqual(first, second);
	assert.equal(first.images[0]?.width, 1120);
	assert.equal((await sharp(first.images[0]?.bytes).metadata()).format, 'webp');
});

test('an earlier revision of the file is gone', async () => {
	const first = new MadePdf()
		.page([{ ...letterhead, text: `Чернетка для ${secretWord}` }])
		.bytes('compress=no');
	const document = new mupdf.PDFDocument(first);
	const page = document.findPage(0);
	page.put('Contents', document.addStream(`BT /F 14 Tf 72 700 Td ${shown('Лист')} Tj ET`, {}));
	const bytes = document.saveToBuffer('incremental').asUint8Array().slice();
	const secret = shown(secretWord).slice(1, -1);
	assert.ok(Buffer.from(bytes).includes(secret));
	const copy = copied(await makeCopy(requestFor(bytes, [])));
	assert.ok(!unpacked(copy.bytes).includes(secret));
});

for (const rotate of [0, 90, 180, 270] as const) {
	test(`masked words are taken out of a page turned by ${rotate} degrees, the other lines stay`, async () => {
		const underline = '0.7 w 298 697 m 520 697 l S';
		const bytes = new MadePdf().page([letterhead, addressee, answer], underline, rotate).bytes();
		const copy = copied(await makeCopy(requestFor(bytes, ['Зразковій'])));
		assert.equal(copy.kind, 'redacted');
		const text = textOf(copy.bytes);
		assert.doesNotMatch(text, /Зразков/);
		assert.match(text, /Вигадана міська рада[\s\S]*На Ваш запит/);
		assert.ok(!unpacked(copy.bytes).includes(shown('Зразковій').slice(1, -1)));
	});
}

test('copies of letters that differ in a masked surname are the same, byte for byte', async () => {
	const copies = new Set<string>();
	for (const surname of surnames) {
		const lines = [
			{ text: 'Вигадана міська рада', x: 72, y: 760 },
			{ text: '12.03.2031 7', x: 72, y: 700 },
			{ text: `${surname} Олені`, x: 330, y: 700 },
			{ text: `Просимо пані ${surname} прибути до ради.`, x: 72, y: 640 },
			{ text: 'Додаток є.', x: 72, y: 620 },
		];
		const copy = copied(await makeCopy(requestFor(new MadePdf().page(lines).bytes(), [surname])));
		assert.match(textOf(copy.bytes), /12\.03\.2031 7[\s\S]*Додаток є/u);
		assert.doesNotMatch(textOf(copy.bytes), /Олені|прибути/u);
		copies.add(createHash('sha256').update(copy.bytes).digest('hex'));
	}
	assert.equal(copies.size, 1);
});

test('what stands after so many blanks goes with the masked surname before it, a column stays', async () => {
	const copies = new Set<string>();
	const ofOtherLengths = ['Щу', 'Надуманенко', 'Неіснуюченківська'];
	for (const surname of [...surnames, ...ofOtherLengths]) {
		const lines = [
			{ text: 'Вигадана міська рада', x: 72, y: 760 },
			{ text: `Пані ${surname}${' '.repeat(30)}палата`, x: 72, y: 700 },
			{ text: `${surname}`, x: 72, y: 640 },
			{ text: 'ліжко', x: 400, y: 640 },
			{ text: 'Усього', x: 72, y: 620 },
			{ text: 'стілець', x: 400, y: 620 },
		];
		// A page image shows what its copy shows, and is dear.
		const images = surname === surnames[0] || ofOtherLengths.includes(surname);
		const request = requestFor(new MadePdf().page(lines).bytes(), [surname], { images });
		const copy = copied(await makeCopy(request));
		assert.match(textOf(copy.bytes), /ліжко[\s\S]*стілець/u);
		assert.doesNotMatch(textOf(copy.bytes), /палата/u);
		for (const { bytes } of [copy, ...copy.images]) {
			copies.add(createHash('sha256').update(bytes).digest('hex'));
		}
	}
	assert.equal(copies.size, 2);
});

test('a colour profile, whose description anybody may write, is replaced by the device’s colours', async () => {
	const pdf = new MadePdf();
	const profile = pdf.document.addStream(`profile by ${secretWord}`, { N: 3 });
	const space = pdf.document.addObject(
		['ICCBased', profile].map((part) => (typeof part === 'string' ? pdf.document.newName(part) : part)),
	);
	pdf.page([letterhead, answer], '/P cs 0.2 0.4 0.8 sc 72 500 60 40 re f', 0, { ColorSpace: { P: space } });
	const copy = copied(await makeCopy(requestFor(pdf.bytes(), [])));
	assert.doesNotMatch(unpacked(copy.bytes), /ZRAZKOVA|ICCBased/);
});

test('masked words are taken out of comments and where a line cuts them', async () => {
	const cut = [
		{ text: 'Повідомляємо пані Зраз-', x: 300, y: 600 },
		{ text: 'ковій, що', x: 72, y: 580 },
	];
	const pdf = new MadePdf().page([letterhead, ...cut]);
	annotate(pdf.document, 'Зразкова примітка', 450);
	const bytes = pdf.bytes();
	const read = requestFor(bytes, ['Зраз-\nковій', 'Зразкова'], { drawn: true });
	assert.match(read.text, /Зразкова примітка/);
	const copy = copied(await makeCopy(read));
	assert.doesNotMatch(textOf(copy.bytes), /Зраз|ковій/);
	assert.doesNotMatch(textOf(copy.bytes), /примітка|Повідомляємо/);
	assert.match(textOf(copy.bytes), /Вигадана/);
	// A comment or a field that nobody read is not published.
	assert.equal(withheld(await makeCopy(requestFor(bytes, ['Зраз-\nковій']))), 'copy-check');
});

test('an alternate text does not outlive what it stands for', async () => {
	const alternate = `/Span <</ActualText (${secretWord})>> BDC BT /F 14 Tf 72 600 Td ${shown(secretWord)} Tj ET EMC`;
	const bytes = new MadePdf().page([letterhead], alternate).bytes();
	const copy = copied(await makeCopy(requestFor(bytes, [secretWord])));
	assert.doesNotMatch(unpacked(copy.bytes) + textOf(copy.bytes), /ZRAZKOVA|ActualText/);
});

test('words that only the file says are never published', async () => {
	const saysElse = `/Span <</ActualText (Lyst)>> BDC BT /F 14 Tf 72 600 Td ${shown('Зразкова')} Tj ET EMC`;
	assert.equal(await reasonFor(new MadePdf().page([letterhead], saysElse).bytes(), []), 'copy-check');
	const outside = { text: 'Зразкова поза аркушем', x: 72, y: 900 };
	const bytes = new MadePdf().page([letterhead, outside]).bytes();
	const request = requestFor(bytes, []);
	const onPage = { ...request, text: request.text.replace('Зразкова поза аркушем', '') };
	assert.equal(withheld(await makeCopy(onPage)), 'copy-check');
	const invisible = `3 Tr BT /F 14 Tf 72 600 Td ${shown('Зразкова')} Tj ET`;
	const copy = copied(await makeCopy(requestFor(new MadePdf().page([letterhead], invisible).bytes(), [])));
	assert.doesNotMatch(textOf(copy.bytes), /Зразкова/);
});

test('a hidden layer, a word without a place and a second mention are refused', async () => {
	const layered = new MadePdf();
	const layer = layered.document.addObject({ Type: 'OCG', Name: '(L)' });
	layered.page([letterhead], '/OC /L BDC BT /F 14 Tf 72 600 Td (x) Tj ET EMC', 0, {
		Properties: { L: layer },
	});
	layered.document
		.getTrailer()
		.get('Root')
		.put('OCProperties', { OCGs: [layer], D: { OFF: [layer], Order: [layer] } });
	assert.equal(await reasonFor(layered.bytes(), []), 'metadata');
	const twice = { text: 'Зразковій ще раз', x: 72, y: 500 };
	const bytes = new MadePdf().page([addressee, twice]).bytes();
	const request = requestFor(bytes, ['Зразковій']);
	assert.equal(withheld(await makeCopy({ ...request, masked: request.masked.slice(0, 1) })), 'copy-check');
	assert.equal(withheld(await makeCopy({ ...request, words: [] })), 'copy-check');
});

test('a broken file is withheld, never an exception', async () => {
	const whole = new MadePdf().page([letterhead, addressee, answer]).bytes();
	const request = requestFor(whole, []);
	for (const bytes of [new Uint8Array(), whole.slice(0, 300), Buffer.from('%PDF-1.7\n'.repeat(50))]) {
		assert.notEqual(withheld(await makeCopy({ ...request, bytes, text: 'x' })), 'published');
	}
});

test('a scan: masked words are gone from its pixels, and a box in the wrong place is noticed', async () => {
	const typed = new MadePdf().page([letterhead, addressee, answer]).bytes();
	const request = {
		...requestFor(typed, ['Зразковій']),
		bytes: scanOf(typed),
		recognition: { engine: 'test', pages: [0], confidence: 90, repairs: [] },
	};
	const copy = copied(await makeCopy(request));
	assert.equal(copy.kind, 'redacted');
	assert.ok(copy.bytes.length < 1.5 * request.bytes.length);
	const [span] = request.masked;
	const words = request.words?.map((word) =>
		word.start === span?.start ? { ...word, box: [60, 300, 130, 316] as const } : word,
	);
	assert.equal(withheld(await makeCopy({ ...request, words: words ?? null })), 'copy-check');
	const doubtful = { ...request.recognition, confidence: 60 };
	assert.equal(withheld(await makeCopy({ ...request, masked: [], recognition: doubtful })), 'doubt');
});

test('a code that says what is masked keeps its source from being published', async () => {
	const reasons = [];
	for (const says of ['№ 12/5 від 03.04.2031', `№ 12/5, ${addressee.text}`]) {
		const pdf = new MadePdf();
		const { data, info } = await sharp(await drawnCode(says))
			.jpeg()
			.toBuffer({ resolveWithObject: true });
		const code = pdf.document.addRawStream(data, {
			...{ Type: 'XObject', Subtype: 'Image', Width: info.width, Height: info.height },
			...{ BitsPerComponent: 8, ColorSpace: 'DeviceRGB', Filter: 'DCTDecode' },
		});
		const drawn = 'q 90 0 0 90 72 300 cm /P Do Q';
		const bytes = pdf.page([letterhead, addressee, answer], drawn, 0, { XObject: { P: code } }).bytes();
		const outcome = await makeCopy(requestFor(bytes, ['Зразковій Олені']));
		reasons.push('copy' in outcome ? 'published' : outcome.withheld);
	}
	assert.deepEqual(reasons, ['published', 'copy-check']);
});

function copied(outcome: CopyOutcome) {
	assert.ok('copy' in outcome, `withheld: ${JSON.stringify(outcome)}`);
	return outcome.copy;
}

function withheld(outcome: CopyOutcome): string {
	return 'withheld' in outcome ? outcome.withheld : 'published';
}

async function reasonFor(bytes: Uint8Array, masked: CopyRequest['masked'] & string[]): Promise<string> {
	return withheld(await makeCopy(requestFor(bytes, masked)));
}

function textOf(bytes: Uint8Array): string {
	const document = new mupdf.PDFDocument(bytes);
	return Array.from({ length: document.countPages() }, (_, page) =>
		document.loadPage(page).toStructuredText('').asText(),
	).join('\n');
}

/** Checksum of what a page draws, signs of notes left out. */
function drawnBy(bytes: Uint8Array): string {
	const page = new mupdf.PDFDocument(bytes).loadPage(0);
	const pixmap = page.toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false, false);
	return createHash('sha256').update(pixmap.getPixels()).digest('hex');
}

/** Every byte of a file, its streams unpacked. */
function unpacked(bytes: Uint8Array): string {
	const document = new mupdf.PDFDocument(bytes);
	return latin1(document.saveToBuffer('decompress=yes').asUint8Array());
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

/** Puts the secret into every part of a document that is not a page. */
function tellAll(document: mupdf.PDFDocument): Uint8Array {
	const root = document.getTrailer().get('Root');
	const say = document.newString(secretWord);
	document.setMetaData('info:Author', secretWord);
	document.setMetaData('info:Title', secretWord);
	root.put('Metadata', document.addStream(`<x:xmpmeta>${secretWord}</x:xmpmeta>`, { Type: 'Metadata' }));
	root.put('OpenAction', { S: 'JavaScript', JS: say });
	root.put('PieceInfo', { Word: { Private: say } });
	root.put('StructTreeRoot', { Type: 'StructTreeRoot', K: { S: 'Figure', Alt: say } });
	const page = document.findPage(0);
	page.put('PieceInfo', { Word: { Private: say } });
	page.put('Annots', [
		{ Type: 'Annot', Subtype: 'Text', Rect: [400, 400, 420, 420], T: say, Contents: say },
		{ Type: 'Annot', Subtype: 'Link', Rect: [72, 400, 90, 420], A: { S: 'URI', URI: say } },
	]);
	document.outlineIterator().insert({ title: secretWord, uri: '#page=1', open: true });
	document.addEmbeddedFile('a.txt', 'text/plain', secretWord, new Date(0), new Date(0));
	return document.saveToBuffer('').asUint8Array().slice();
}

/** A comment that is drawn on the page. */
function annotate(document: mupdf.PDFDocument, text: string, y: number): void {
	const page = document.loadPage(0);
	const annotation = page.createAnnotation('FreeText');
	annotation.setRect([72, 842 - y, 400, 842 - y + 24]);
	annotation.setContents(text);
	annotation.setAuthor(secretWord);
	annotation.setDefaultAppearance('Helv', 14, [0]);
	annotation.update();
	page.destroy();
}

/** A page of a PDF as a scanner would give it: a JPEG and nothing else. */
function scanOf(bytes: Uint8Array): Uint8Array {
	const scale = 200 / 72;
	const pixmap = new mupdf.PDFDocument(bytes)
		.loadPage(0)
		.toPixmap([scale, 0, 0, scale, 0, 0], mupdf.ColorSpace.DeviceGray);
	const pdf = new MadePdf();
	const scan = pdf.document.addImage(new mupdf.Image(pixmap.asJPEG(80)));
	return pdf.page([], 'q 595 0 0 842 0 0 cm /S Do Q', 0, { XObject: { S: scan } }).bytes();
}

async function photographWithPlace(): Promise<Uint8Array> {
	return sharp({ create: { width: 60, height: 40, channels: 3, background: '#88a' } })
		.withExif({ IFD0: { Make: 'Fotoaparat' }, IFD3: { GPSLatitude: '50/1 27/1 0/1' } })
		.jpeg()
		.toBuffer();
}
