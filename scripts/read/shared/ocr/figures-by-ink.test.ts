import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Box } from '../../contract/box.ts';
import { MadePdf } from '../../testing/made-pdf.ts';
import { mupdf } from '../pdf/mupdf.ts';
import { readingBy } from '../reading-rules.ts';
import { compareNumbers } from './compare-numbers.ts';
import { figuresByInk } from './figures-by-ink.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import type { LookResult } from './look-again.ts';

const scale = 300 / 72;

/** A number of 14 points, drawn at 300 dots an inch, with its place. */
function drawn(text: string): Line<GreyPicture> {
	const page = new MadePdf().page([{ text, x: 20, y: 800 }]).document.loadPage(0);
	const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 100, 1250, 220], false);
	pixmap.clear(255);
	page.run(new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap), mupdf.Matrix.scale(scale, scale));
	const [width, height] = [pixmap.getWidth(), pixmap.getHeight()];
	const pixels = Uint8Array.from(pixmap.getPixels());
	const at = [...pixels.keys()].filter((one) => (pixels[one] ?? 255) < 128);
	const [columns, rows] = [at.map((one) => one % width), at.map((one) => Math.floor(one / width))];
	const box: Box = [Math.min(...columns), Math.min(...rows), Math.max(...columns) + 1, Math.max(...rows) + 1];
	return { picture: { pixels, width, height }, box };
}

const told = (ink: string, said: string, readings: readonly string[]) =>
	readingBy(jurisdictionOf('ua'), async () => {
		const looks = readings.map((read, at): LookResult => {
			const by = at % 2 === 0 ? 'page' : 'witness';
			return { by, read, ...compareNumbers(said, read, by === 'witness'), confidence: 90 };
		});
		return figuresByInk(said, looks, drawn(ink));
	});

describe('figuresByInk', () => {
	const split = ['05.09.2031', '03.09.2031', '05.09.2031', '03.09.2031'];

	it('takes what two looks and the ink say, whichever was read at first', async () => {
		assert.equal(await told('03.09.2031', '05.09.2031', split), '03.09.2031');
		assert.equal(await told('05.09.2031', '03.09.2031', split), '05.09.2031');
		const readings = ['7333/2-11', '7335/2-11', '7535/2-11', '7335/2-11'];
		assert.equal(await told('7335/2-11', '7555/2-11', readings), '7335/2-11');
	});

	it('tells a «7» by its stroke across', async () => {
		const sevens = ['1412/4', '7472/4', '1472/4', '7472/4'];
		assert.equal(await told('7472/4', '7472/4', sevens), '7472/4');
		assert.equal(await told('1412/4', '1412/4', ['1412/4', '7472/4', '1412/4', '1472/4']), '1412/4');
	});

	it('says nothing where other figures differ, where no two looks read the ink’s, or where signs touch', async () => {
		assert.equal(await told('03.09.2031', '05.09.2031', split.with(3, '08.09.2031')), null);
		const alone = split.map(() => '05.09.2031').with(1, '03.09.2031');
		assert.equal(await told('03.09.2031', '05.09.2031', alone), null);
		assert.equal(await told('03.09.203', '05.09.2031', split), null);
	});
});
