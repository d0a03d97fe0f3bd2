import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { today } from './today.ts';

test('today is the reader’s own day, whatever day it is in Greenwich', () => {
	mock.timers.enable({ apis: ['Date'] });
	try {
		for (const hour of [0, 12, 23]) {
			mock.timers.setTime(new Date(2026, 2, 5, hour, 59).getTime());
			assert.equal(today(), '2026-03-05');
		}
	} finally {
		mock.timers.reset();
	}
});
