import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accentSchema, papers } from './accent.ts';
import { contrast } from './contrast.ts';

test('contrast is that of WCAG, whichever colour comes first', () => {
	assert.equal(contrast('#ffffff', '#000000'), 21);
	assert.equal(contrast('#777777', '#777777'), 1);
	assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
	assert.equal(contrast('#FFFFFF', '#767676').toFixed(2), '4.54');
});

test('an accent that is legible in each theme is taken, another is told with its contrast', () => {
	assert.ok(accentSchema.safeParse({ light: '#7a1f3d', dark: '#F2A5C0' }).success);
	const wrong = accentSchema.safeParse({ light: '#f2a5c0', dark: '#7a1f3d' });
	assert.deepEqual(
		wrong.error?.issues.map(({ path, message }) => [path.join(), message.replace(/ is [\d.]+,/, ' is N,')]),
		[
			[
				'light',
				'a darker colour: its contrast with the paper #fbfaf6 is N, and words need 4.5 (WCAG 2.2, 1.4.3)',
			],
			[
				'dark',
				'a lighter colour: its contrast with the paper #14171c is N, and words need 4.5 (WCAG 2.2, 1.4.3)',
			],
		],
	);
	for (const light of ['red', '#123', 7])
		assert.equal(accentSchema.safeParse({ light, dark: '#ffffff' }).success, false);
});

test('the papers are those of the pages', () => {
	const style = readFileSync('src/styles/base.css', 'utf8');
	assert.ok(style.includes(`--paper: light-dark(${papers.light}, ${papers.dark});`));
});
