import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RawPicture } from './ink-layers.ts';
import { withEvenLight } from './with-even-light.ts';

const [width, height] = [640, 640];

/** A page of paper as light as said at each place, with strokes of a third of that, every tenth pixel. */
function page(paperAt: (x: number, y: number) => number): RawPicture {
	const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
		const [x, y] = [at % width, Math.floor(at / width)];
		return x % 10 === 0 ? paperAt(x, y) / 3 : paperAt(x, y);
	});
	return { pixels, width, height, channels: 1 };
}

function at({ pixels }: RawPicture, x: number, y: number): number {
	return pixels[y * width + x] ?? -1;
}

describe('withEvenLight', () => {
	it('makes paper white in the shade too, and keeps ink dark', () => {
		const even = withEvenLight(page((x) => 110 + (x / width) * 130));
		for (const x of [45, 205, 405, 605]) {
			assert.ok(at(even, x, 300) > 215, `paper at ${x}: ${at(even, x, 300)}`);
			assert.ok(at(even, x - 5, 300) < 110, `ink at ${x}: ${at(even, x - 5, 300)}`);
		}
	});

	it('keeps colours in proportion', () => {
		const grey = page(() => 120);
		const pixels = Uint8Array.from(
			{ length: width * height * 3 },
			(_, at) => (grey.pixels[Math.floor(at / 3)] ?? 0) * (at % 3 === 2 ? 1 : 0.9),
		);
		const even = withEvenLight({ ...grey, pixels, channels: 3 });
		const [red = 0, , blue = 0] = Array.from(even.pixels).slice(30, 33);
		assert.ok(Math.abs(red / blue - 0.9) < 0.05, `${red}, ${blue}`);
	});

	it('leaves a page without shade as it is, a dark margin and a picture on it too', () => {
		const plain = page(() => 240);
		assert.equal(withEvenLight(plain), plain);
		const edged = page((x, y) => (x > width - 20 || (x < 60 && y < 60) ? 10 : 240));
		assert.equal(withEvenLight(edged), edged);
	});
});
