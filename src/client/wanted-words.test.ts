import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wantedWords } from './wanted-words.ts';

/** What an address highlights in a text. */
function marked(text: string, address: string): string[] {
	const pattern = wantedWords(address);
	return pattern ? [...text.matchAll(pattern)].map(([found]) => found) : [];
}

test('whole words are marked, in any case', () => {
	assert.deepEqual(marked('Запит і запиту, не запитувач', '?mark=запит&mark=запиту'), ['Запит', 'запиту']);
});

test('a space is any space, the one that keeps digits together too', () => {
	assert.deepEqual(marked('сума 12\u00A0450 грн', '?mark=12+450'), ['12\u00A0450']);
});

test('an address without words marks nothing', () => {
	for (const address of ['', '?q=запит', '?mark=', '?mark=.*', '?mark=(&mark=[', '?mark=+++'])
		assert.equal(wantedWords(address), null, address);
});

test('what an address holds is looked for as it is written, never as a pattern', () => {
	const word = fc.string().map((text) => `а${text}я`);
	fc.assert(
		fc.property(word, (written) => {
			const found = marked(`перед ${written} після`, `?${new URLSearchParams({ mark: written })}`);
			assert.deepEqual(found, [written]);
		}),
	);
	assert.deepEqual(marked('абв', '?mark=а.в'), []);
});
