import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { drawnCode } from '../../../testing/drawn-code.ts';
import { codeAlone } from './code-alone.ts';
import { readCodes } from './read-codes.ts';

const said = 'СЕД Вигадана служба\nДокумент № 20366/7-15-31 від 14.06.2031';

/** As much as document systems say; pixels of a dot. */
const long = [
	'СЕД Вигадана служба придуманих справ України',
	'Документ № 20366/7-15-31 від 14.06.2031',
	'Сертифікат: 00AA11BB22CC33DD44EE55FF66001122334455',
	'Підписувач: Вигадана Олена Придуманівна',
	'Дійсний з: 01.01.2031 00:00:00 по 31.12.2032 23:59:59',
].join('\n');
const dot = 5;

describe('readCodes', () => {
	it('reads what a code says, upright, turned, askew and with a part of it lost', async () => {
		const code = await drawnCode(said);
		for (const degrees of [0, 90, 7]) {
			const page = await pageWith(code, degrees);
			assert.deepEqual(await textsIn(page), [said], `${degrees}°`);
		}
		const { pixels, ...size } = await pageWith(code, 0);
		assert.deepEqual(await textsIn({ ...size, pixels: blotted(pixels, size.width) }), [said]);
	});

	it('reads a code of dots as small as pixels, and one that weak toner left grey', async () => {
		const code = await drawnCode(long, 'H');
		const { width = 0 } = await sharp(code).metadata();
		const small = (blur: number) =>
			sharp(code)
				.greyscale()
				.blur(blur)
				.resize({ width: Math.round((width * 1.55) / dot), kernel: 'lanczos3' })
				.png()
				.toBuffer();
		assert.deepEqual(await textsIn(await pageWith(await small(0.4), 0)), [long]);
		const pale = await sharp(await small(0.5))
			.linear(0.7, 70)
			.jpeg({ quality: 80 })
			.toBuffer();
		assert.deepEqual(await textsIn(await pageWith(pale, 0)), [long]);
	});

	it('reads nothing where there is none', async () => {
		const blank = {
			pixels: new Uint8Array(300 * 200).fill(255),
			width: 300,
			height: 200,
			channels: 1,
		} as const;
		assert.deepEqual(await readCodes(blank), []);
	});
});

describe('codeAlone', () => {
	it('tells what a code says that is all there is', async () => {
		assert.equal(await codeAlone(await pageWith(await drawnCode(said), 0)), said);
	});

	it('tells nothing where something is printed beside it', async () => {
		const page = await pageWith(await drawnCode(said), 0);
		for (let x = 10; x < 60; x++)
			page.pixels.fill(0, (20 * page.width + x) * 3, (20 * page.width + x + 1) * 3);
		assert.equal(await codeAlone(page), null);
	});
});

async function textsIn(picture: Parameters<typeof readCodes>[0]): Promise<string[]> {
	return (await readCodes(picture)).map(({ text }) => text);
}

async function pageWith(code: Buffer, degrees: number) {
	const { data, info } = await sharp(code)
		.rotate(degrees, { background: 'white' })
		.extend({ top: 60, bottom: 60, left: 90, right: 500, background: 'white' })
		.toColourspace('srgb')
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: Uint8Array.from(data), width: info.width, height: info.height, channels: 3 } as const;
}

/** A blot in the middle of the code. */
function blotted(pixels: Uint8Array, width: number): Uint8Array {
	const blot = Uint8Array.from(pixels);
	for (let y = 130; y < 142; y++) blot.fill(0, (y * width + 170) * 3, (y * width + 182) * 3);
	return blot;
}
