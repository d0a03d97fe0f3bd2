import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Sheet, widthOf } from '../../../bench-recognition/sheet.ts';
import type { Box } from '../../contract/box.ts';
import { MadePdf } from '../../testing/made-pdf.ts';
import { mupdf } from '../pdf/mupdf.ts';
import { caseOfLetters } from './case-of-letters.ts';
import { witnessOfCodes } from './codes/witness-of-codes.ts';
import { type RawPicture, unpacked } from './ink-layers.ts';
import { lightness } from './lightness.ts';
import type { Line } from './line-of-number.ts';
import { lookAtNumber } from './look-at-number.ts';
import { closeRecognition } from './recognise-picture.ts';

const scale = 300 / 72;
const codes = witnessOfCodes([], []);

/** A number of 14 points, drawn at 300 dots an inch, with its place. */
function lineOf(text: string): Line<RawPicture> {
	const page = new MadePdf().page([{ text, x: 20, y: 800 }]).document.loadPage(0);
	const part: [number, number, number, number] = [0, 100, 1250, 220];
	const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, part, false);
	pixmap.clear(255);
	page.run(new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap), mupdf.Matrix.scale(scale, scale));
	const [width, height] = [pixmap.getWidth(), pixmap.getHeight()];
	const picture = { pixels: pixmap.getPixels().slice(), width, height, channels: 3 as const };
	const ink = lightness(picture);
	const [columns, rows] = [new Set<number>(), new Set<number>()];
	ink.pixels.forEach((value, at) => {
		if (value >= 128) return;
		columns.add(at % width);
		rows.add(Math.floor(at / width));
	});
	const box: Box = [Math.min(...columns), Math.min(...rows), Math.max(...columns) + 1, Math.max(...rows) + 1];
	return { picture, box };
}

const look = (drawn: string, said: string, confidence = 85) =>
	lookAtNumber({ isSigned: true, said, confidence, line: lineOf(drawn) }, { ocr: 'embedded', codes });

describe('lookAtNumber', () => {
	after(closeRecognition);

	for (const index of ['ВБ-2245/0/2-31', '25/К-170', '8-ДС/564']) {
		it(`has the letters of ${index} borne out by a neighbour’s language`, async () => {
			const { value, witnessed } = await look(index, index);
			assert.deepEqual([value, witnessed], [index, true]);
		});
	}

	for (const index of ['Д-75/вих-31', 'Вих-854/22', '770/21-2031зпі']) {
		it(`has a word of ${index} borne out by its own letters`, async () => {
			const { value, witnessed } = await look(index, index);
			assert.deepEqual([value, witnessed], [index, true]);
		});
	}

	it('does not believe a capital beside a word that no other model reads', async () => {
		const { value, witnessed } = await look('Д-75/вих-31', 'Л-75/вих-31', 95);
		assert.equal(witnessed && value === 'Л-75/вих-31', false);
	});

	it('writes the letter that both models read for one of another script', async () => {
		const { value, otherwise, witnessed } = await look('22/Д-178', '22/D-178');
		assert.deepEqual([value, witnessed], ['22/Д-178', true]);
		assert.ok(otherwise.includes('22/D-178'));
	});

	it('writes the figure that stands among letters as the letter', async () => {
		const { value, witnessed } = await look('ЗПІ-432', '3ПІ-432');
		assert.deepEqual([value, witnessed], ['ЗПІ-432', true]);
	});

	it('believes «11» where a model of capitals has one stroke wrong', async () => {
		const { value, witnessed } = await look('13-24/1145-24', '13-24/1145-24', 92);
		assert.deepEqual([value, witnessed], ['13-24/1145-24', true]);
	});

	it('does not believe «10» whose ink is one letter, and believes it where it is two figures', async () => {
		const read = await look('48/Ю-171', '48/10-171', 87);
		assert.equal(read.witnessed && read.value !== '48/Ю-171', false);
		const { value, witnessed } = await look('48/10-171', '48/10-171', 92);
		assert.deepEqual([value, witnessed], ['48/10-171', true]);
	});

	it('does not believe what all looks at its ink read otherwise', async () => {
		const { value, witnessed } = await look('362аз/105', '362а3/105', 92);
		assert.equal(witnessed && value !== '362аз/105', false);
	});

	it('does not believe another letter, however sure the page was', async () => {
		for (const said of ['ВГ-2245/0/2-31', 'ЗБ-2245/0/2-31']) {
			const { value, witnessed, otherwise } = await look('ВБ-2245/0/2-31', said, 95);
			assert.equal(witnessed && value === said, false);
			assert.ok(otherwise.includes('ВБ-2245/0/2-31') || value === 'ВБ-2245/0/2-31');
		}
	});

	it('does not believe a figure where letters may stand', async () => {
		assert.equal((await look('43/Ч-236', '43/4-236', 95)).witnessed, false);
		assert.equal((await look('З-255/23-24', '3-255/23-24', 95)).witnessed, false);
	});

	for (const [drawn, said] of [
		['277-О', '277-0'],
		['277-0', '277-О'],
		['О-496/11-31', '0-496/11-31'],
		['51/0-609', '51/0-609'],
	] as const) {
		it(`tells by its ink whether the round sign of ${drawn} is a letter`, async () => {
			const { value, witnessed } = await look(drawn, said, 95);
			assert.deepEqual([value, witnessed], [drawn, true]);
		});
	}

	for (const read of ['М', 'Л', '11'] as const) {
		it(`takes by its ink the letter that was read as ${read}`, async () => {
			const sheet = new Sheet(300, 40, 'serif');
			sheet.write('25/П-170', 20, 25);
			const dots = 200 / 72;
			const box = [20, 16, 20 + widthOf('25/П-170', {}), 26].map((at) => at * dots) as unknown as Box;
			const line = { picture: await unpacked(sheet.png(200)), box };
			const number = { isSigned: true, said: `25/${read}-170`, confidence: 69, line };
			const { value, witnessed } = await lookAtNumber(number, { ocr: 'embedded', codes });
			assert.deepEqual([value, witnessed], ['25/П-170', true]);
		});
	}

	it('takes the sign off a number that it touches, where it read as a figure of it', async () => {
		const sheet = new Sheet(300, 40, 'sans');
		sheet.write('№33056/0/2-25', 20, 25);
		const picture = await unpacked(sheet.png(300));
		const box = [20, 16, 20 + widthOf('№33056/0/2-25', { font: 'sans' }), 26].map(
			(at) => at * scale,
		) as unknown as Box;
		const { value, witnessed } = await lookAtNumber(
			{ isSigned: true, said: '233056/0/2-25', confidence: 78, line: { picture, box } },
			{ ocr: 'embedded', codes },
		);
		assert.deepEqual([value, witnessed], ['33056/0/2-25', true]);
	});

	it('doubts letters that may be the sign, where none stands before them', async () => {
		const number = { said: 'ЮДД-301', confidence: 85, line: lineOf('ЮДД-301') };
		const { witnessed } = await lookAtNumber({ ...number, isSigned: false }, { ocr: 'embedded', codes });
		assert.equal(witnessed, false);
	});

	it('takes a date that all looks read surely with one other figure', async () => {
		assert.deepEqual(await look('03.09.2031', '05.09.2031', 95), {
			value: '03.09.2031',
			otherwise: ['05.09.2031'],
			witnessed: true,
		});
	});

	it('takes an index that most looks of more models read otherwise, and tells of the first reading', async () => {
		const { value, otherwise, witnessed } = await look('39-1734/2', '35-1734/2', 95);
		assert.deepEqual([value, otherwise, witnessed], ['39-1734/2', ['35-1734/2'], true]);
	});

	it('closes a date that has a blank inside', async () => {
		const { value, witnessed } = await look('03.04.2031', '03.04. 2031');
		assert.deepEqual([value, witnessed], ['03.04.2031', true]);
	});

	it('believes a date with «11», which no letter can be', async () => {
		assert.deepEqual(await look('11.11.2031', '11.11.2031'), {
			value: '11.11.2031',
			otherwise: [],
			witnessed: true,
		});
	});
});

describe('caseOfLetters', () => {
	const cased = (drawn: string, said: string) => {
		const { picture, box } = lineOf(drawn);
		return caseOfLetters({ picture: lightness(picture), box }, said);
	};

	it('tells small letters from capitals by their height', () => {
		assert.equal(cased('П-34/2', 'п-34/2'), 'П-34/2');
		assert.equal(cased('п-34/2', 'П-34/2'), 'п-34/2');
	});

	it('measures a line that runs askew as if it were level', () => {
		const { picture, box } = lineOf('34/2-вих');
		const grey = lightness(picture);
		const shear = (y: number, x: number) =>
			Math.min(grey.height - 1, Math.max(0, y + Math.round(x / 20) - 4));
		const pixels = grey.pixels.map((_, at) => {
			const [x, y] = [at % grey.width, Math.floor(at / grey.width)];
			return grey.pixels[shear(y, x) * grey.width + x] ?? 255;
		});
		assert.equal(caseOfLetters({ picture: { ...grey, pixels }, box }, '34/2-ВИХ'), '34/2-вих');
	});

	it('says nothing where ink and signs do not agree', () => assert.equal(cased('П-34', 'П-3'), null));
});
