import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLarge, partsOf } from './large-file.ts';

const partsIn = (text: string, most: number) =>
	[...partsOf(Buffer.from(text), most)].map(({ bytes, line }) => [Buffer.from(bytes).toString(), line]);

test('a list is parted at the ends of lines, and the last line stands in the next part too', () => {
	assert.deepEqual(partsIn('a\nb\nc\nd', 3), [
		['a\nb\n', 0],
		['b\nc\n', 1],
		['c\nd', 2],
	]);
	assert.deepEqual(partsIn('a\n', 9), [['a\n', 0]]);
});

test('a line as long as a part ends it, and is not begun again', () => {
	assert.deepEqual(partsIn('довгий рядок\nb\nc', 4), [
		['довгий рядок\n', 0],
		['b\nc', 1],
	]);
});

test('one line of JSON is parted between its records', () => {
	assert.deepEqual(partsIn('[{"a":1},{"b":2},{"c":3}]', 5), [
		['[{"a":1}', 0],
		[',{"b":2}', 0],
		[',{"c":3}]', 0],
	]);
});

test('what can be parted nowhere stays whole', () => {
	assert.deepEqual(partsIn('x'.repeat(50), 5), [['x'.repeat(50), 0]]);
});

test('lists in plain text are large, and nothing else is', () => {
	const bytes = Buffer.alloc(5_000_000, 'а');
	const packed = Buffer.concat([Buffer.from([0x1f, 0x8b]), bytes]);
	for (const file of ['finding-aid.xml', 'SHA256SUMS', 'api/outcomes/given.json', 'data/letters.jsonl'])
		assert.deepEqual(
			[isLarge(file, bytes), isLarge(file, bytes.subarray(0, 9)), isLarge(file, packed)],
			[true, false, false],
			file,
		);
	for (const file of ['letters/1/2031/a.md', 'letters/1/2031/a.json', 'letters.html', 'pagefind/a.js'])
		assert.ok(!isLarge(file, bytes), file);
});
