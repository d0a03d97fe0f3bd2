import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Box } from '../../contract/box.ts';
import { piecesOfFigures } from './pieces-of-figures.ts';

const white = 255;

/** Blocks of ink, `[left, top, right, bottom]`, the last column and row included. */
function blocks(...all: readonly (readonly [number, number, number, number])[]) {
	const [width, height] = [120, 30];
	const pixels = new Uint8Array(width * height).fill(white);
	for (const [left, top, right, bottom] of all)
		for (let y = top; y <= bottom; y++) pixels.fill(0, y * width + left, y * width + right + 1);
	const box: Box = [0, 2, width, 26];
	return { picture: { pixels, width, height }, box };
}

const [first, second, third] = [
	[10, 4, 20, 24],
	[30, 4, 40, 24],
	[60, 4, 70, 24],
] as const;

describe('piecesOfFigures', () => {
	it('gives each figure its ink, and none to hyphens and strokes', () => {
		const laid = piecesOfFigures(blocks(first, second, [44, 14, 50, 15], third), '26-9');
		assert.deepEqual(
			laid?.map((piece) => piece?.left ?? null),
			[10, 30, null, 60],
		);
	});

	it('cuts off a hyphen that touches its figure, and does without a stroke that has faded', () => {
		const laid = piecesOfFigures(blocks(first, second, [41, 14, 48, 15], third), '2/6-9');
		assert.deepEqual(laid?.[2], { left: 30, top: 4, right: 40, bottom: 24 });
		assert.equal(laid?.[1], null);
	});

	it('puts a figure together that is broken across', () => {
		const laid = piecesOfFigures(blocks(first, [30, 4, 40, 8], [30, 11, 40, 24], third), '269');
		assert.equal(laid?.[1]?.top, 4);
	});

	it('says nothing where there is another count of signs', () => {
		assert.equal(piecesOfFigures(blocks(first, second, third), '2692'), null);
		assert.equal(piecesOfFigures(blocks(first, second, third), '26'), null);
	});
});
