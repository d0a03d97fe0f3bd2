import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilGaps } from './until-gaps.ts';

/** A line of which each «#» is a column of ink twenty pixels high and ten wide, and each «_» a rule at its foot. */
function drawn(line: string) {
	const [width, height] = [line.length * 10, 30];
	const pixels = new Uint8Array(width * height).fill(255);
	for (const [at, sign] of [...line].entries()) {
		for (let y = sign === '#' ? 5 : 24; y < 25; y++)
			if (sign !== ' ') pixels.fill(0, y * width + at * 10, y * width + at * 10 + 9);
	}
	return { pixels, width, height, channels: 1 } as const;
}
const number = (from: number, to: number) => [from * 10, 5, to * 10, 25] as const;

describe('untilGaps', () => {
	it('goes on to the end of a number that was taken for shorter', () => {
		const [left, right] = untilGaps(drawn('    #########__    ##'), number(4, 8), [30, 90]);
		assert.deepEqual([left, right], [30, 133]);
	});

	it('goes back to the beginning of one', () => {
		assert.equal(untilGaps(drawn('##   ###### '), number(7, 11), [60, 120])[0], 46);
	});

	it('leaves a line that ends in paper', () => {
		assert.deepEqual(untilGaps(drawn('##  ####_  ##'), number(4, 8), [30, 90]), [30, 90]);
	});

	it('takes what stands close beyond the edge', () => {
		assert.deepEqual(untilGaps(drawn('   ######   '), number(3, 7), [20, 70])[1], 93);
	});

	it('knows pale ink by the number’s own', () => {
		const line = drawn('##   ###### ');
		const pale = { ...line, pixels: line.pixels.map((value) => 170 + value / 3) };
		assert.equal(untilGaps(pale, number(7, 11), [60, 120])[0], 46);
	});

	it('leaves a line on which the ink does not end', () => {
		assert.deepEqual(untilGaps(drawn('##########'), number(3, 7), [20, 80]), [20, 80]);
	});
});
