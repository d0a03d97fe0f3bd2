import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeKey } from './made-key.ts';
import { leakySite, writeInto } from './testing/leaky-site.ts';

test('a table and the ZIP are known by their own bytes and those of what they are made of', () => {
	const dir = leakySite('made-key', { 'data/letters.jsonl': '{}\n', 'data/letters.csv': 'a\n' });
	const key = (file: string, text = 'a') => madeKey(dir, file, Buffer.from(text))?.toString('hex');
	for (const file of ['data/letters.csv', 'data/letters.sqlite', 'data/letters.zip']) {
		const before = key(file);
		assert.ok(before);
		assert.equal(key(file), before);
		assert.notEqual(key(file, 'b'), before);
		const [source, there] =
			file === 'data/letters.zip' ? ['data/letters.csv', 'a\n'] : ['data/letters.jsonl', '{}\n'];
		writeInto(dir, { [source]: 'other' });
		assert.notEqual(key(file), before);
		writeInto(dir, { [source]: there });
	}
	for (const file of ['data/letters.jsonl', 'letters.csv', 'data/more/letters.csv', 'about.html'])
		assert.equal(key(file), undefined, file);
});
