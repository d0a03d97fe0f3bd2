import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOfFile } from './letter-of-file.ts';

test('a file tells by its name or its beginning whose letter it shows', () => {
	for (const [file, text, id] of [
		['letters/1/2031/2/v1.html', '<p>', '1/2031/2'],
		['pagefind/fragment/a.pf_fragment.js', '["/letters/1/2031/2.html","Про лавки"', '1/2031/2'],
		['data/letters.jsonl', '{"id":"1/2031/2","url":"https://a.example"}', '1/2031/2'],
		['data/letters.jsonl', '{"id":"1/2031"}', null],
		['api/letters.json', '{"id":"1/2031/2"}', null],
		['letters/1/2031.bib', '@misc{a}', null],
	] as const)
		assert.equal(letterOfFile(file, text), id, file);
});
