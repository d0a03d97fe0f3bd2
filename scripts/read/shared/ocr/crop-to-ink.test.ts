import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cropToInk } from './crop-to-ink.ts';

const [width, height] = [200, 100];

describe('cropToInk', () => {
	it('keeps the ink and a margin, and moves places back', () => {
		const pixels = new Uint8Array(width * height).fill(255);
		pixels[50 * width + 100] = 7;
		pixels[52 * width + 103] = 9;
		const { picture, moved } = cropToInk({ pixels, width, height });
		assert.deepEqual([picture.width, picture.height], [44, 43]);
		assert.equal(picture.pixels[20 * 44 + 20], 7);
		assert.equal(picture.pixels[22 * 44 + 23], 9);
		const box = [20, 20, 24, 23] as const;
		const page = moved({ engine: 'e', lines: [{ box, words: [{ text: '7', box, confidence: 90 }] }] });
		assert.deepEqual(page.lines[0]?.box, [100, 50, 104, 53]);
		assert.deepEqual(page.lines[0]?.words[0]?.box, [100, 50, 104, 53]);
	});

	it('reaches no further than the picture', () => {
		const pixels = new Uint8Array(width * height).fill(0);
		assert.deepEqual(cropToInk({ pixels, width, height }).picture, { pixels, width, height });
	});

	it('makes one pixel at least of an empty picture', () => {
		const { picture } = cropToInk({ pixels: new Uint8Array(width * height).fill(255), width, height });
		assert.ok(picture.width >= 1 && picture.height >= 1);
		assert.ok(picture.pixels.every((pixel) => pixel === 255));
	});
});
