import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { MadePdf, requestFor } from '../../testing/made-pdf.ts';
import { mupdf } from '../pdf/mupdf.ts';
import type { PagesSeen } from './line-of-number.ts';
import { closeRecognition } from './recognise-picture.ts';
import { witnessNumbers } from './witness-numbers.ts';

const lines = [
	'ВИГАДАНА СІЛЬСЬКА РАДА',
	'03.04.2031 N 1268/02-59',
	'Вигадана сільська рада розглянула запит і повідомляє таке.',
	'Сільський голова   Ганна ПРИДУМАНА',
];
const bytes = new MadePdf().page(lines.map((text, at) => ({ text, x: 72, y: 740 - 40 * at }))).bytes();
const { text: drawn, words: placed } = requestFor(bytes, []);
const words = placed ?? [];
const scale = 300 / 72;
const unseen = async () => {
	throw new Error('The page cannot be drawn.');
};

describe('witnessNumbers', () => {
	after(closeRecognition);

	it('believes a date and an index that further looks read too', async () => {
		const { sightings, corrections } = await witness(drawn, 95);
		assert.deepEqual(
			sightings.map(({ value, witnessed, otherwise }) => [value, witnessed, otherwise]),
			[
				['03.04.2031', true, []],
				['1268/02-59', true, []],
			],
		);
		assert.deepEqual(corrections, []);
	});

	for (const [was, is] of [
		['1268/02-59', '1288/02-59'],
		['1268/02-59', '1268/02-69'],
		['03.04.2031', '08.04.2031'],
	] as const) {
		it(`does not believe ${is} where ${was} stands, be it that it was read surely, but what all models read`, async () => {
			const { sightings, corrections } = await witness(drawn.replace(was, is), 95);
			assert.deepEqual(
				corrections.map(({ text }) => text),
				[was],
			);
			const found = sightings.find(({ value }) => value === was);
			assert.ok(found?.witnessed && found.otherwise.includes(is));
			assert.equal(
				sightings.some(({ value }) => value === is),
				false,
			);
		});
	}

	it('corrects what was read unsurely and every look reads in one other way', async () => {
		const { sightings, corrections } = await witness(drawn.replace('1268/', '1288/'), 60);
		assert.deepEqual(
			corrections.map(({ text }) => text),
			['1268/02-59'],
		);
		assert.deepEqual(sightings.at(-1)?.otherwise, ['1288/02-59']);
	});

	it('believes an index that the file’s name says, and nothing that no look could reach', async () => {
		const of = async (name: string) =>
			(await witness(drawn, 95, { name, draw: unseen })).sightings.map(({ witnessed }) => witnessed);
		assert.deepEqual(await of('1268_02-59.pdf'), [false, true]);
		assert.deepEqual(await of('1288_02-59.pdf'), [false, false]);
	});

	it('asks nothing of words that no engine read', async () => {
		const { sightings } = await witnessNumbers(
			{ text: drawn, words },
			{ ocr: 'embedded', name: 'letter.pdf' },
			{ draw: unseen, turned: () => null },
		);
		assert.deepEqual(sightings, []);
	});
});

function witness(
	text: string,
	confidence: number,
	{ name = 'letter.pdf', draw = drawPart }: { name?: string; draw?: PagesSeen['draw'] } = {},
) {
	const read = words.map((word) => ({ ...word, confidence }));
	return witnessNumbers({ text, words: read }, { ocr: 'embedded', name }, { draw, turned: () => null });
}

/** Draws a part of the page at 300 dpi, what lies outside it white. */
async function drawPart(
	...[, [x0, y0, x1, y1]]: Parameters<PagesSeen['draw']>
): ReturnType<PagesSeen['draw']> {
	const document = mupdf.Document.openDocument(bytes, 'application/pdf');
	const page = document.loadPage(0);
	const matrix = mupdf.Matrix.scale(scale, scale);
	const part = [x0, y0, x1, y1].map((at) => Math.round(at * scale)) as [number, number, number, number];
	const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, part, false);
	pixmap.clear(255);
	page.run(new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap), matrix);
	const [data, width, height] = [pixmap.getPixels().slice(), pixmap.getWidth(), pixmap.getHeight()];
	document.destroy();
	return { pixels: data, width, height, channels: 3 };
}
