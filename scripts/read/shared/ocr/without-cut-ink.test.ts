import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withoutCutInk } from './without-cut-ink.ts';

const picture = (rows: readonly string[]) => ({
	pixels: Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 0 : 255)),
	width: rows[0]?.length ?? 0,
	height: rows.length,
});

it('clears what the edges of a line cut, and leaves what stands within', () => {
	const { pixels } = withoutCutInk(
		picture(['##......', '..##....', '.......#', '.##..#..', '........', '...##...']),
	);
	assert.deepEqual(
		[...pixels],
		[...picture(['........', '........', '........', '.##..#..', '........', '........']).pixels],
	);
});
