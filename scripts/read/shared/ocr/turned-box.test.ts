import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Turned } from './recognise.ts';
import { asRead, turnedBack, turnedBox } from './turned-box.ts';

const onItsSide: Turned = { degrees: 90, from: [100, 200], to: [200, 100] };
const onItsHead: Turned = { degrees: 180, from: [100, 200], to: [100, 200] };
const askew: Turned = { degrees: -7, from: [100, 200], to: [124, 211] };

/** To a thousandth of a point. */
const about = (box: readonly number[]) => box.map((at) => Math.round(at * 1_000) / 1_000 + 0);

describe('turnedBox', () => {
	it('goes with the picture', () => {
		assert.deepEqual(about(turnedBox([0, 0, 10, 4], onItsSide)), [196, 0, 200, 10]);
		assert.deepEqual(about(turnedBox([0, 0, 10, 4], onItsHead)), [90, 196, 100, 200]);
	});

	it('comes back', () => {
		for (const turned of [onItsSide, onItsHead])
			assert.deepEqual(about(turnedBack(turnedBox([5, 7, 30, 17], turned), turned)), [5, 7, 30, 17]);
	});

	it('is found in the place around it, be the picture turned however', () => {
		for (const turned of [onItsSide, onItsHead, askew])
			assert.deepEqual(about(asRead(turnedBack([25, 37, 60, 47], turned), turned)), [25, 37, 60, 47]);
	});
});
