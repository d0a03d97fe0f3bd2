import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GreyPicture } from './ink-layers.ts';
import { withoutBars } from './without-bars.ts';

const [width, height] = [300, 100];

/** Ink where a rule says so. */
function drawn(isInk: (x: number, y: number) => boolean): GreyPicture {
	const pixels = Uint8Array.from({ length: width * height }, (_, at) =>
		isInk(at % width, Math.floor(at / width)) ? 0 : 255,
	);
	return { pixels, width, height };
}

function inkIn({ pixels }: GreyPicture, from: number, to: number): number {
	return pixels.filter((value, at) => value === 0 && at >= from * width && at < to * width).length;
}

const isBar = (x: number) => x > 10 && x < 250 && x % 10 < 5;
const isWord = (x: number, y: number) => y > 60 && y < 80 && (x + y) % 7 < 2;

describe('withoutBars', () => {
	it('takes bars off, and leaves the words below them', () => {
		const picture = drawn((x, y) => (y > 5 && y < 50 && isBar(x)) || isWord(x, y));
		const cleared = withoutBars(picture);
		assert.equal(inkIn(cleared, 0, 60), 0);
		assert.equal(inkIn(cleared, 60, height), inkIn(picture, 60, height));
	});

	it('leaves words beside them', () => {
		const beside = (x: number, y: number) => x > 260 && y > 10 && y < 45 && (x + y) % 7 < 2;
		const cleared = withoutBars(drawn((x, y) => (y > 5 && y < 50 && isBar(x)) || beside(x, y)));
		assert.equal(inkIn(cleared, 0, height), inkIn(drawn(beside), 0, height));
	});

	it('leaves a row of low stems as it is', () => {
		const letters = drawn((x, y) => y > 30 && y < 54 && isBar(x));
		assert.equal(withoutBars(letters), letters);
		const few = drawn((x, y) => y > 30 && y < 80 && x % 40 < 5);
		assert.equal(withoutBars(few), few);
	});
});
