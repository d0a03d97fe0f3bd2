import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { piecesOf } from './pieces-of.ts';
import { threeOrFive } from './three-or-five.ts';

const [width, height] = [60, 80];
/** Strokes of figures, 40 by 60. */
const strokes = {
	'a round «3»': 'M13 20Q18 12 30 12Q46 12 46 25Q46 38 30 38Q48 38 48 54Q48 68 29 68Q16 68 11 59',
	'a «3» with a flat head': 'M13 12H45L26 36Q48 36 48 52Q48 68 29 68Q18 68 11 63',
	'a «5»': 'M45 12H17V36Q22 33 30 33Q48 33 48 50Q48 68 29 68Q18 68 11 63',
} as const;

/** What a figure is taken for, as clear print and as one of few dots, smoothed. */
async function told(figure: keyof typeof strokes, dots: number) {
	const path = `<path d="${strokes[figure]}" fill="none" stroke="black" stroke-width="6"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${path}</svg>`;
	const drawn = sharp(Buffer.from(svg)).flatten({ background: 'white' }).toColourspace('b-w');
	const coarse = await drawn.resize({ height: dots, kernel: 'mitchell' }).png().toBuffer();
	const pixels = await sharp(coarse)
		.resize({ width, height, kernel: 'cubic', fit: 'fill' })
		.toColourspace('b-w')
		.raw()
		.toBuffer();
	const picture = { pixels, width, height };
	const [piece] = piecesOf(picture, [0, 0, width, height], 160);
	return piece ? threeOrFive(picture, piece) : undefined;
}

describe('threeOrFive', () => {
	for (const dots of [80, 13])
		it(`tells them apart, ${dots} dots high`, async () => {
			assert.equal(await told('a round «3»', dots), '3');
			assert.equal(await told('a «3» with a flat head', dots), '3');
			assert.equal(await told('a «5»', dots), '5');
		});
});
