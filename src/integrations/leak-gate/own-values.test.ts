import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutOwnValues } from './own-values.ts';

const without = withoutOwnValues(
	'90000015/2031/25-k',
	'---\ntitle: "Про лавки"\nregistrationIndex: 25/К\ndate: 2031-05-06\n---\nУ сквері.\n',
);

test('a letter’s address, files, title, number and dates are left out', () => {
	for (const [text, left] of [
		['letters/90000015/2031/25-k.html', 'letters/\r.html'],
		['90000015-2031-25-k', '\r'],
		['25-k.md, «Про лавки», № 25/К', '\r.md, «\r», № \r'],
		['2031-05-06, 06.05.2031 і 2031/05/06', '\r, \r і \r'],
		['07.05.2031, 25-k', '07.05.2031, 25-k'],
		['99/2031/05/06', '99/\r'],
	] as const)
		assert.equal(without(text), left);
});

test('beside a figure or a letter they stay: they may be part of something longer', () => {
	for (const text of ['067 25/К', '25/К-11-22', '106.05.2031', '06.05.2031 11', 'Про лавкидва'])
		assert.equal(without(text), text);
});
