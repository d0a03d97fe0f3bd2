import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { Sheet, widthOf } from '../../../bench-recognition/sheet.ts';
import type { Box } from '../../contract/box.ts';
import { excludedByInk } from './excluded-by-ink.ts';
import { unpacked } from './ink-layers.ts';
import { lightness } from './lightness.ts';

/** A number as an office’s scanner leaves a stamp’s small print: 200 dots an inch, out of focus, drawn again at 300. */
async function scanned(text: string) {
	const sheet = new Sheet(160, 28);
	const hand = { size: 9, font: 'sans' } as const;
	sheet.write(text, 20, 17, hand);
	const coarse = await sharp(sheet.png(200)).flatten({ background: 'white' }).blur(0.5).toBuffer();
	const { width } = await sharp(coarse).metadata();
	const picture = lightness(
		await unpacked(
			await sharp(coarse)
				.resize({ width: Math.round(width * 1.5), kernel: 'cubic' })
				.png()
				.toBuffer(),
		),
	);
	const box = [19.5, 9.5, 20.5 + widthOf(text, hand), 18].map((at) => (at * 300) / 72) as unknown as Box;
	return { picture, box };
}

describe('excludedByInk', () => {
	for (const [drawn, said] of [
		['19152/6-15-31', '19152/8-15-31'],
		['40137/16-19-31', '40137/16-18-31'],
		['27-03/1234', '27-08/1234'],
		['40137/16-19-31', '40157/16-19-31'],
		['27-05/1234', '27-03/1234'],
		['4905:6-15-31', '4905.6-15-31'],
	] as const) {
		it(`excludes «${said}» where the ink is «${drawn}»`, async () => {
			const isExcluded = await excludedByInk(said, await scanned(drawn));
			assert.deepEqual([isExcluded(said), isExcluded(drawn)], [true, false]);
		});
	}

	it('excludes no figure that is as it was read', async () => {
		for (const number of ['36890/8-15-31', '08.08.2031', '96-83/6089', '26.7-775/31', '35.3-55/1533']) {
			const isExcluded = await excludedByInk(number, await scanned(number));
			assert.equal(isExcluded(number), false);
		}
	});

	it('says nothing where ink and signs do not agree, and of a number of another length', async () => {
		const line = await scanned('19152/6-15-31');
		assert.equal((await excludedByInk('8/15', line))('8/15'), false);
		assert.equal((await excludedByInk('19152/8-15-31', line))('9152/8-15-31'), false);
	});
});
