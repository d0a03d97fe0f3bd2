import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MadePdf } from '../../testing/made-pdf.ts';
import { mupdf } from '../pdf/mupdf.ts';
import type { RawPicture } from './ink-layers.ts';
import { lieOfPage } from './lie-of-page.ts';
import { lightness } from './lightness.ts';
import { turnPicture } from './turn-picture.ts';

const words = 'Повідомляємо, що у місті відкрито сім садів, і кожен із них працює щодня до вечора'.split(' ');
const dpi = 100;

/** A page of thirty lines of print. */
function page(): RawPicture {
	const lines = Array.from({ length: 30 }, (_, at) => ({
		text: words.slice(at % 5, 10 + (at % 4)).join(' '),
		...{ x: 72, y: 740 - at * 20 },
	}));
	const scale = mupdf.Matrix.scale(dpi / 72, dpi / 72);
	const pdf = new MadePdf().page(lines).document;
	const pixmap = pdf.loadPage(0).toPixmap(scale, mupdf.ColorSpace.DeviceGray, false);
	const [width, height] = [pixmap.getWidth(), pixmap.getHeight()];
	return { pixels: pixmap.getPixels().slice(), width, height, channels: 1 };
}

describe('lieOfPage', () => {
	it('lets a page that lies straight be, and one that has nothing on it', () => {
		assert.equal(lieOfPage(lightness(page())), 0);
		assert.equal(lieOfPage({ pixels: new Uint8Array(10_000).fill(255), width: 100, height: 100 }), 0);
	});

	it('tells how far a page lies askew, or on its side', async () => {
		for (const by of [-7, -3, 2, 5, 90, 94, -90]) {
			const lie = lieOfPage(lightness(await turnPicture(page(), by)));
			const left = (((lie + by) % 180) + 180) % 180;
			assert.ok(Math.min(left, 180 - left) < 0.6, `turned by ${by}, it says ${lie}`);
		}
	});

	it('does not take the dark edge of the paper for a line', () => {
		const { pixels, width, height } = lightness(page());
		const edged = pixels.map((value, at) => (at % width > width * 0.975 ? 20 : value));
		assert.equal(lieOfPage({ pixels: edged, width, height }), 0);
	});

	it('does not take a page that lies a little askew for one that must be turned', async () => {
		assert.equal(lieOfPage(lightness(await turnPicture(page(), 0.6))), 0);
	});
});
