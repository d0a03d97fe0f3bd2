import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Sheet, widthOf } from '../../../bench-recognition/sheet.ts';
import { inkLayers, unpacked } from './ink-layers.ts';
import { piecesOf } from './pieces-of.ts';
import { withoutNumberSign } from './without-number-sign.ts';

const fonts = ['serif', 'sans'] as const;

/** Pieces of ink of a number of 12 points, drawn at 300 dots an inch, and what is left of them. */
async function pieces(
	text: string,
	font: (typeof fonts)[number],
	darkest = 0,
): Promise<{ before: number; left: number }> {
	const scale = 300 / 72;
	const sheet = new Sheet(300, 40);
	sheet.write(text, 20, 25, { size: 12, font });
	const drawn = inkLayers(await unpacked(sheet.png(300))).print;
	const paler = Uint8Array.from(drawn.pixels, (value) => darkest + (value * (255 - darkest)) / 255);
	const print = { ...drawn, pixels: paler };
	const box = [20 * scale, 16 * scale, (20 + widthOf(text, { size: 12, font })) * scale, 26 * scale] as const;
	const count = (of: typeof drawn) => piecesOf(of, box, 180).length;
	return { before: count(print), left: count(withoutNumberSign(print, box)) };
}

describe('withoutNumberSign', () => {
	it('takes the sign from the number that it touches or stands before', async () => {
		for (const [text, figures] of [
			['№3162', 4],
			['№ 3162', 4],
			['№26-08/24677', 11],
		] as const)
			for (const font of fonts) assert.equal((await pieces(text, font)).left, figures, `${text} ${font}`);
	});

	it('takes it from thin print, which is pale', async () => {
		assert.equal((await pieces('№6.3-28/3029', 'sans', 150)).left, 11);
	});

	it('leaves numbers, dates and words without one', async () => {
		for (const text of ['3162/6-15', '26.08.2031', '25/К-170', '90-60/900', 'Вих', '04-06'])
			for (const font of fonts) {
				const { before, left } = await pieces(text, font);
				assert.equal(left, before, `${text} ${font}`);
			}
	});
});
