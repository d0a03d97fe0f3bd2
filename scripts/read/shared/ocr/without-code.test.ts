import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutCode } from './without-code.ts';

const [width, height] = [200, 50];

/** Dots in the columns `from` to `to`, every second pixel of each. */
function drawn(...blocks: readonly (readonly [from: number, to: number, every: number])[]) {
	const pixels = new Uint8Array(width * height).fill(255);
	for (const [from, to, every] of blocks) {
		for (let y = 2; y < height - 2; y++) {
			for (let x = from; x < to; x++) if ((x + y) % every === 0) pixels[y * width + x] = 0;
		}
	}
	return { pixels, width, height };
}

function inkIn({ pixels }: { pixels: Uint8Array }, from: number, to: number): number {
	return pixels.filter((value, at) => value === 0 && at % width >= from && at % width < to).length;
}

describe('withoutCode', () => {
	it('takes a square of dots off the left of a stamp', () => {
		const left = withoutCode(drawn([2, 48, 2], [60, 190, 8]));
		assert.equal(inkIn(left, 0, 50), 0);
		assert.ok(inkIn(left, 60, 190) > 0);
	});

	it('takes one off the right', () => {
		assert.equal(inkIn(withoutCode(drawn([2, 130, 8], [150, 196, 2])), 140, 200), 0);
	});

	it('leaves letters, and a picture of nothing else', () => {
		const letters = drawn([2, 48, 8], [60, 190, 8]);
		assert.equal(withoutCode(letters), letters);
		const code = drawn([2, 48, 2]);
		assert.equal(withoutCode(code), code);
	});
});
