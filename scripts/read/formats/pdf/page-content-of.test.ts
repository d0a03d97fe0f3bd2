import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../shared/layout/lay-out.ts';
import { pageContentOf } from './page-content-of.ts';
import type { Heading } from './turn.ts';

const rest = { unreadable: 0, pictures: [], drawings: [], outside: 0, hasUnappliedRedactions: false };

/** A word of ten points at a place on the page, the others of its line behind it in its direction. */
function word(text: string, heading: Heading, [x, y]: readonly [number, number]) {
	const [wide, high] = heading === 'right' ? [text.length * 5, -10] : [-10, -text.length * 5];
	const box = [Math.min(x, x + wide), Math.min(y, y + high), Math.max(x, x + wide), Math.max(y, y + high)];
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
	return {
		...{ text, heading, origin: [x, y] as const, size: 10, look: null, isLayer: false, isAnother: false },
		box: [x0, y0, x1, y1] as const,
	};
}

test('words that run up a margin are one line, in their order, and lie where the page shows them', () => {
	const turned = [word('зразкова', 'up', [20, 500]), word('рада', 'up', [20, 455])];
	const lines = ['Повідомляємо', 'таке.'].map((text, at) => word(text, 'right', [100, 100 + at * 12]));
	const content = pageContentOf(
		{ words: [...turned.toReversed(), ...lines], rules: [] },
		{ width: 595, height: 842 },
		rest,
	);
	assert.match(layOut([content]).text, /^зразкова рада$/mu);
	const place = content.words.find(({ text }) => text === 'рада');
	assert.deepEqual(place?.shown, turned[1]?.box);
});
