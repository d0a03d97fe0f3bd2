import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepRepairs } from './keep-repairs.ts';

const text = 'Ме 20 від Ne 7 за Ме 9';
const all = {
	text: '№ 20 від № 7 за № 9',
	repairs: [
		{ start: 0, end: 1, was: 'Ме', rule: 'number-sign' },
		{ start: 9, end: 10, was: 'Ne', rule: 'number-sign' },
		{ start: 16, end: 17, was: 'Ме', rule: 'number-sign' },
	],
};

describe('keepRepairs', () => {
	it('makes all repairs where all may be made', () => {
		assert.deepEqual(
			keepRepairs(text, all, () => true),
			all,
		);
	});

	it('leaves a stretch that may not change, and moves the places after it', () => {
		const kept = keepRepairs(text, all, (start, end) => text.slice(start, end) !== 'Ne');
		assert.equal(kept.text, '№ 20 від Ne 7 за № 9');
		assert.deepEqual(
			kept.repairs.map(({ start, end }) => kept.text.slice(start, end)),
			['№', '№'],
		);
	});
});
