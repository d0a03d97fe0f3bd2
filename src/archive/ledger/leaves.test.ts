import assert from 'node:assert/strict';
import { it } from 'node:test';
import { leafOf, leavesOf } from './leaves.ts';
import { aRecord, aWithdrawal } from './testing/a-record.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const records = [
	aRecord('z/2031/1', { text: a, copy: b }),
	aRecord('a/2031/2', { text: a }),
	aRecord('a/2031/3', { version: 2, release: 2, text: b, from: 'a/2031/2' }),
	aWithdrawal('a/2031/3', { release: 3, date: '2031-02-02' }),
];

it('a leaf names letter, version and hashes', () => {
	assert.equal(
		leafOf({ letter: 'a/2031/1', version: 2, text: a, copy: b }),
		`a/2031/1 v2 text:${a} copy:${b}`,
	);
});

it('a release has the leaves of its versions and earlier ones, sorted, each with the id of its line', () => {
	assert.deepEqual(leavesOf(records, 1), [`a/2031/2 v1 text:${a} copy:-`, `z/2031/1 v1 text:${a} copy:${b}`]);
	assert.deepEqual(leavesOf(records, 2), [
		`a/2031/2 v1 text:${a} copy:-`,
		`a/2031/3 v2 text:${b} copy:-`,
		`z/2031/1 v1 text:${a} copy:${b}`,
	]);
});

it('a withdrawn letter leaves the tree with all its versions, but not the trees before', () => {
	assert.deepEqual(leavesOf(records, 3), [`z/2031/1 v1 text:${a} copy:${b}`]);
	assert.equal(leavesOf([...records].reverse(), 2).length, 3);
});
