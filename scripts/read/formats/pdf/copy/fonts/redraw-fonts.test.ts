import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { makeCopy } from '../../../../copy/make-copy.ts';
import { mupdf } from '../../../../shared/pdf/mupdf.ts';
import { requestFor } from '../../../../testing/made-pdf.ts';

/** Twenty of one length, with letters that stand nowhere else in the letter, each with others. */
const surnames = [
	...['Щукоцька', 'Фуфайська', 'Жабоцька', 'Цюцюрська', 'Ґавенська', 'Хохольська', 'Юхимська', 'Шишоцька'],
	...['Єжоцька', 'Чапоцька', 'Гґжицька', 'Ґудзецька', 'Їжаківська', 'Зюзьківка', 'Бубницька', 'Кекавецька'],
	...['Лялянська', 'Мумринська', 'Яйцюцька', 'Ььонська'],
].map((surname) => surname.slice(0, 8).padEnd(8, 'а'));

interface SheetLine {
	readonly text: string;
	readonly y: number;
	readonly bold?: boolean;
}

function sheet(surname: string): SheetLine[] {
	return [
		{ text: 'Рада міста', y: 760, bold: true },
		{ text: surname, y: 700 },
		{ text: 'Рішення дано у повному тексті.', y: 660 },
		{ text: `Пані ${surname} просить.`, y: 620, bold: true },
		{ text: 'Щоб знати більше, зверніться ще: об’єкт, чимало, юрба, ґрунт, фахівець, їжак.', y: 580 },
	];
}

/** A font cut by the library to the glyphs that a letter draws, as Word cuts it: glyphs keep their numbers. */
function cutProgram(lines: readonly SheetLine[]): Uint8Array {
	const document = new mupdf.PDFDocument();
	const fonts = { F: new mupdf.Font('Times-Roman'), B: new mupdf.Font('Times-Bold') };
	const resources = { Font: { F: document.addFont(fonts.F), B: document.addFont(fonts.B) } };
	const said = lines.map(({ text, y, bold }) => {
		const font = fonts[bold ? 'B' : 'F'];
		const codes = [...text].map((sign) => font.encodeCharacter(sign.codePointAt(0) ?? 0));
		const hex = codes.map((code) => code.toString(16).padStart(4, '0')).join('');
		return `BT /${bold ? 'B' : 'F'} 14 Tf 72 ${y} Td <${hex}> Tj ET`;
	});
	document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, said.join('\n')));
	document.subsetFonts();
	return document.saveToBuffer('compress=yes').asUint8Array().slice();
}

/**
 * A font whose codes are numbered as letters come, as LibreOffice and print drivers do it, with widths, names and a map
 * for these alone; each letter is placed by itself.
 */
function numberedAsUsed(lines: readonly SheetLine[]): Uint8Array {
	const document = new mupdf.PDFDocument();
	const engine = new mupdf.Font('Times-Roman');
	const signs = [...new Set(lines.flatMap(({ text }) => [...text]))];
	const hex = (sign: string) => (signs.indexOf(sign) + 1).toString(16).padStart(2, '0');
	const width = (sign: string) =>
		engine.advanceGlyph(engine.encodeCharacter(sign.codePointAt(0) ?? 0)) * 1000;
	const map = signs.map((sign) => `<${hex(sign)}> <${sign.charCodeAt(0).toString(16).padStart(4, '0')}>`);
	const font = document.addObject({
		...{
			Type: 'Font',
			Subtype: 'Type1',
			BaseFont: 'ABCDEF+Times-Roman',
			FirstChar: 1,
			LastChar: signs.length,
		},
		Widths: signs.map(width),
		Encoding: {
			Differences: [1, ...signs.map((sign) => document.newName(glyphs.get(sign) ?? uniName(sign)))],
		},
		ToUnicode: document.addStream(
			`begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap`,
			{},
		),
	});
	const said = lines.map(({ text, y }) => {
		let x = 72;
		const placed = [...text].map((sign) => {
			const one = `1 0 0 1 ${x.toFixed(2)} ${y} Tm <${hex(sign)}> Tj`;
			x += width(sign) * 0.014;
			return one;
		});
		return `BT /F 14 Tf ${placed.join(' ')} ET`;
	});
	document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, { Font: { F: font } }, said.join('\n')));
	return document.saveToBuffer('compress=yes').asUint8Array().slice();
}

const glyphs = new Map([
	[' ', 'space'],
	['.', 'period'],
	[',', 'comma'],
	[':', 'colon'],
	['’', 'quoteright'],
]);

function uniName(sign: string): string {
	return `uni${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

for (const [kind, make] of Object.entries({ cutProgram, numberedAsUsed })) {
	test(`copies of twenty surnames cannot be told apart by their fonts: ${kind}`, async () => {
		const sources = new Set<string>();
		const copies = new Set<string>();
		for (const [at, surname] of surnames.entries()) {
			const bytes = make(sheet(surname));
			const outcome = await makeCopy(requestFor(bytes, [surname], { images: at % 5 === 0 }));
			assert.ok('copy' in outcome, JSON.stringify(outcome));
			sources.add(digest(bytes));
			for (const file of [outcome.copy, ...outcome.copy.images]) copies.add(digest(file.bytes));
			assert.match(textOf(outcome.copy.bytes), /Рада міста[\s\S]*Рішення[\s\S]*Щоб знати більше/);
			assert.doesNotMatch(everything(outcome.copy.bytes), /FontFile|BaseFont|CIDSet|FontDescriptor/);
		}
		assert.equal(sources.size, surnames.length);
		assert.equal(copies.size, 2);
	});
}

test('letters stand where they stood, look the same and say the same', async () => {
	const source = cutProgram(sheet('Лист'));
	const outcome = await makeCopy(requestFor(source, ['Лист']));
	assert.ok('copy' in outcome, JSON.stringify(outcome));
	const before = drawn(source);
	const after = drawn(outcome.copy.bytes);
	const darker = before.filter((shade, at) => Math.abs(shade - (after[at] ?? 0)) > 128);
	// The bars of two lines, and nothing else but the edges of letters.
	assert.ok(darker.length < before.length * 0.05, `${darker.length} pixels differ`);
	const below = before.slice(Math.floor(before.length / 2));
	assert.ok(
		below.every((shade, at) => Math.abs(shade - (after[at + before.length - below.length] ?? 0)) < 160),
	);
});

test('a copy whose fonts cannot be made anew is withheld', async () => {
	const document = new mupdf.PDFDocument();
	const font = document.addSimpleFont(new mupdf.Font('Times-Roman'), 'Cyrillic');
	const drawing = document.addStream('500 0 0 0 400 400 d1 0 0 400 400 re f', {});
	const ownProgram = document.addObject({
		...{ Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 500, 500], FontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
		...{ FirstChar: 97, LastChar: 97, Widths: [500], CharProcs: { a: drawing }, Resources: {} },
		Encoding: { Differences: [97, document.newName('a')] },
	});
	const page = (said: string) => {
		const made = document.addPage(
			[0, 0, 595, 842],
			0,
			{ Font: { F: font, T: ownProgram } },
			`${shownName} ${said}`,
		);
		document.insertPage(-1, made);
		const bytes = document.saveToBuffer('').asUint8Array().slice();
		document.deletePage(0);
		return bytes;
	};
	const shownName = 'BT /F 14 Tf 72 700 Td (name) Tj ET';
	for (const said of ['BT /T 14 Tf 72 600 Td (a) Tj ET', 'BT /F 14 Tf 7 Tr 72 600 Td (text) Tj ET']) {
		const request = requestFor(page(said), ['name']);
		assert.deepEqual(await makeCopy({ ...request, text: `${request.text} text` }), {
			withheld: 'copy-check',
		});
	}
	assert.ok('copy' in (await makeCopy(requestFor(page('BT /F 14 Tf 72 600 Td (text) Tj ET'), ['name']))));
});

function digest(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function textOf(bytes: Uint8Array): string {
	return new mupdf.PDFDocument(bytes).loadPage(0).toStructuredText('').asText();
}

function everything(bytes: Uint8Array): string {
	return Buffer.from(new mupdf.PDFDocument(bytes).saveToBuffer('decompress=yes').asUint8Array()).toString(
		'latin1',
	);
}

function drawn(bytes: Uint8Array): number[] {
	const page = new mupdf.PDFDocument(bytes).loadPage(0);
	return [...page.toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false, true).getPixels()];
}
