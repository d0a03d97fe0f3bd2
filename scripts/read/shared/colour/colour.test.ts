import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourOf, isClear } from './colour.ts';

for (const [written, colour] of [
	['#FFF', [255, 255, 255]],
	['fdfdfd', [253, 253, 253]],
	['#ffffffff', [255, 255, 255]],
	['#fff0', null],
	['#00000005', null],
	['hsl(0, 0%, 100%)', [255, 255, 255]],
	['hsl(120deg 100% 25%)', [0, 128, 0]],
	['hsla(240, 100%, 50%, 0)', null],
	['rgba(1 2 3 / 0.5)', [1, 2, 3]],
	['auto', null],
] as const) {
	test(`the colour ${written}`, () => assert.deepEqual(colourOf(written), colour));
}

test('what a clear colour writes is not seen', () => {
	for (const written of ['transparent', 'rgba(0,0,0,0)', '#0000', 'hsla(0, 0%, 0%, 0.05)'])
		assert.ok(isClear(written));
	for (const written of ['#fff', 'auto', 'rgba(0,0,0,0.5)', 'currentColor']) assert.ok(!isClear(written));
});
