import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenSize } from './written-size.ts';

test('sizes are written in the unit that fits, and never as nothing', () => {
	const sizes: readonly (readonly [number, string])[] = [
		[0, '1 kB'],
		[1, '1 kB'],
		[1_499, '1 kB'],
		[10_240, '10 kB'],
		[999_999, '1,000 kB'],
		[1_000_000, '1 MB'],
		[12_345_678, '12.3 MB'],
	];
	for (const [bytes, written] of sizes) assert.equal(writtenSize(bytes, 'en'), written);
});

test('sizes are written as the language has it', () => {
	assert.match(writtenSize(12_345_678, 'uk'), /^12,3\sМБ$/u);
	assert.match(writtenSize(10_700_000_000, 'uk'), /^10,7\sГБ$/u);
});
