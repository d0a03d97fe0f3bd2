import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MadePdf } from '../../testing/made-pdf.ts';
import { mupdf } from '../pdf/mupdf.ts';
import { countGlyphs } from './count-glyphs.ts';

/** A number of 14 points, drawn at 300 dots an inch. */
function count(text: string): number {
	const page = new MadePdf().page([{ text, x: 20, y: 800 }]).document.loadPage(0);
	const scale = 300 / 72;
	const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false);
	const [width, height] = [pixmap.getWidth(), pixmap.getHeight()];
	const box = [18 * scale, 30 * scale, 300 * scale, 45 * scale] as const;
	return countGlyphs({ pixels: Uint8Array.from(pixmap.getPixels()), width, height }, box);
}

describe('countGlyphs', () => {
	it('tells one letter from the two figures that it is taken for', () => {
		assert.equal(count('25/11-170'), 8);
		assert.ok(count('25/П-170') < 8);
		assert.equal(count('11-05/340'), 8);
		assert.ok(count('П-05/340') < 8);
	});

	it('counts nothing on paper', () => assert.equal(count(''), 0));
});
