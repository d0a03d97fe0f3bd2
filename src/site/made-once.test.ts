import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetMade } from '#store/made-of-content.ts';
import { madeOnce } from './made-once.ts';

test('it is made when it is asked for, and again once the content has changed', () => {
	let times = 0;
	const made = madeOnce(() => ++times);
	assert.equal(times, 0);
	assert.deepEqual([made(), made()], [1, 1]);
	forgetMade();
	assert.deepEqual([made(), made()], [2, 2]);
});

test('what could not be made is tried again', () => {
	let times = 0;
	const made = madeOnce(() => {
		times += 1;
		if (times === 1) throw new Error('a file is missing');
		return times;
	});
	assert.throws(made);
	assert.equal(made(), 2);
});
