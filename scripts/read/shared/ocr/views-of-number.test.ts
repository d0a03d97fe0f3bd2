import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import type { Box } from '../../contract/box.ts';
import { unpacked } from './ink-layers.ts';
import { lightness } from './lightness.ts';
import { viewsOfNumber } from './views-of-number.ts';

const [width, height] = [400, 60];
const box: Box = [20, 10, 380, 50];

/** Signs in a pale blue and in black, as JPEG leaves thin strokes of one ink. */
async function line() {
	const sign = (colour: string, x: number) =>
		`<path d="M${x} 10V50H${x + 20}" stroke="${colour}" fill="none" stroke-width="4"/>`;
	const signs = [
		...[20, 70, 120, 170].map((x) => sign('#4060c0', x)),
		...[220, 270, 320].map((x) => sign('#303038', x)),
	];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${signs.join('')}</svg>`;
	return { picture: await unpacked(await sharp(Buffer.from(svg)).png().toBuffer()), box };
}

describe('viewsOfNumber', () => {
	it('shows a stamp that was read by itself with all its ink first, and a line of a page in its own ink', async () => {
		const shown = await line();
		const whole = lightness(shown.picture).pixels;
		const firstOf = (isAlone: boolean) =>
			viewsOfNumber('03.04.2031', { ...shown, isAlone })[0]?.picture.pixels;
		assert.deepEqual(firstOf(true), whole);
		assert.notDeepEqual(firstOf(false), whole);
	});
});
