import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GreyPicture } from './ink-layers.ts';
import { withFullContrast } from './with-full-contrast.ts';
import { withWhitePaper } from './with-white-paper.ts';
import { withoutFrame } from './without-frame.ts';
import { withoutRules } from './without-rules.ts';

const [width, height] = [300, 100];

/** A picture with dark boxes on paper. */
function drawn(
	boxes: readonly (readonly [number, number, number, number])[],
	paper = 255,
	ink = 0,
): GreyPicture {
	const pixels = new Uint8Array(width * height).fill(paper);
	for (const [x0, y0, x1, y1] of boxes) {
		for (let y = y0; y < y1; y++) pixels.fill(ink, y * width + x0, y * width + x1);
	}
	return { pixels, width, height };
}

const frame = [
	[5, 5, 295, 8],
	[5, 92, 295, 95],
	[5, 5, 8, 95],
	[292, 5, 295, 95],
] as const;
const letter = [100, 40, 112, 60] as const;
const inked = ({ pixels }: GreyPicture) => pixels.filter((value) => value < 128).length;

describe('a stamp made ready to be read', () => {
	it('loses its frame and nothing else', () => {
		assert.deepEqual(withoutFrame(drawn([...frame, letter])), drawn([letter]));
		assert.deepEqual(withoutFrame(drawn([letter])), drawn([letter]));
	});

	it('loses the rule of a form, and keeps a letter that stands on it', () => {
		assert.equal(inked(withoutRules(drawn([[20, 70, 280, 73]]))), 0);
		const left = inked(withoutRules(drawn([letter, [20, 60, 280, 63]])));
		assert.ok(left >= inked(drawn([letter])) && left < inked(drawn([letter])) + 60);
		assert.equal(inked(withoutRules(drawn([[20, 70, 90, 73]]))), 70 * 3);
	});

	it('has white paper, however dark that was', () => {
		const { pixels } = withWhitePaper(drawn([letter], 170, 20));
		assert.deepEqual([Math.max(...pixels), pixels[50 * width + 105]].map(Number), [255, 32]);
	});

	it('has dark ink, where that had faded', () => {
		const faded = drawn([letter], 250, 150);
		const { pixels } = withFullContrast({ ...faded, channels: 1 });
		assert.equal(pixels[50 * width + 105], 0);
		assert.ok((pixels[0] ?? 0) > 235);
		const fresh = { ...drawn([letter]), channels: 1 as const };
		assert.equal(withFullContrast(fresh), fresh);
	});
});
