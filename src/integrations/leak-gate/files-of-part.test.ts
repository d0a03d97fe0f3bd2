import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOfPart } from './files-of-part.ts';

test('a part is looked at in all files of its letters and in citations by year, in nothing else', () => {
	const its = [
		'1/2031/2.html',
		'1/2031/2.md',
		'1/2031/2/v1.md',
		'1/2031/2/page-1.webp',
		'1/2031/2.card.html',
	];
	const years = ['1/2031.bib', '2/2030.ris'];
	const others = ['1/2031/22.md', '1/2031/3.html', '1/2031/3/v2.html'];
	const letters = [...its, ...years, ...others].map((file) => `letters/${file}`);
	const all = [...letters, 'index.html', 'release.json', 'data/letters.csv'];
	assert.deepEqual(
		filesOfPart(all, new Set(['1/2031/2'])),
		[...its, ...years].map((file) => `letters/${file}`),
	);
});
