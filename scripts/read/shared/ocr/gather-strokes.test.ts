import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gatherStrokes } from './gather-strokes.ts';
import type { GreyPicture } from './ink-layers.ts';

const [width, height] = [200, 120];

describe('gatherStrokes', () => {
	it('moves a point that was left in the print to the stamp around it', () => {
		const [print, colour] = [drawn([60, 50, 3]), drawn([40, 40, 12], [70, 40, 12])];
		gatherStrokes(print, colour);
		assert.equal(at(print, 61, 51), 255);
		assert.equal(at(colour, 61, 51), 0);
	});

	it('leaves print beside a stamp where it is', () => {
		const [print, colour] = [drawn([56, 40, 12], [100, 40, 40]), drawn([40, 40, 12])];
		gatherStrokes(print, colour);
		assert.equal(at(print, 60, 45), 0);
		assert.equal(at(colour, 60, 45), 255);
	});

	it('leaves what stands far from any stamp', () => {
		const [print, colour] = [drawn([150, 100, 3]), drawn([10, 10, 12])];
		gatherStrokes(print, colour);
		assert.equal(at(print, 151, 101), 0);
	});
});

function drawn(...squares: readonly (readonly [left: number, top: number, side: number])[]): GreyPicture {
	const pixels = new Uint8Array(width * height).fill(255);
	for (const [left, top, side] of squares) {
		for (let y = top; y < top + side; y++) pixels.fill(0, y * width + left, y * width + left + side);
	}
	return { pixels, width, height };
}

function at({ pixels }: GreyPicture, x: number, y: number): number | undefined {
	return pixels[y * width + x];
}
