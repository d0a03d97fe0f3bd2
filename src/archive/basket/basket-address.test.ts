import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basketFragment, readBasketFragment } from './basket-address.ts';

const places = [
	{ id: '90000015/2021/14-v', place: 'p2' },
	{ id: '90000015/2020/7', place: null },
];

test('an address says what was put aside, and nothing of what it says', () => {
	assert.equal(basketFragment(places), '#90000015/2021/14-v:p2,90000015/2020/7');
	assert.deepEqual(readBasketFragment(basketFragment(places)), places);
	assert.deepEqual(readBasketFragment(`#${encodeURIComponent(basketFragment(places).slice(1))}`), places);
});

test('what is no letter’s id is left out', () => {
	for (const wrong of [
		'',
		'#',
		'#../../secret',
		'#https://other.example/a',
		'#a',
		'#a/b:q1',
		'#a//b',
		'#%E0%A4%A',
		'#a/b<i>',
	])
		assert.deepEqual(readBasketFragment(wrong), [], wrong);
	assert.deepEqual(readBasketFragment('#a/b,a/b'), [{ id: 'a/b', place: null }]);
});
