import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recent } from './recent.ts';

test('what was asked for lately stays, what was not goes', () => {
	const known = new Recent<number>(4, 10);
	for (const [at, word] of ['а', 'б', 'в'].entries()) known.set(word, at);
	assert.deepEqual([known.get('а'), known.get('б'), known.get('в')], [0, 1, 2]);
	// Asked for, the first came to the newer half again; the two after it did not.
	for (const word of ['г', 'ґ', 'д', 'е']) known.set(word, 9);
	assert.deepEqual([known.get('в'), known.get('е')], [undefined, 9]);
});

test('about a long text nothing is kept', () => {
	const known = new Recent<boolean>(4, 20);
	const [short, long] = ['лавка у парку міста', 'лавка у парку міста Вигадів'];
	known.set(short, true);
	known.set(long, true);
	assert.deepEqual([known.get(short), known.get(long)], [true, undefined]);
});
