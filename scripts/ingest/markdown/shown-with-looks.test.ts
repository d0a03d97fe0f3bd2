import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownWithLooks } from './shown-with-looks.ts';

describe('shownWithLooks', () => {
	const text = 'Пані Вигада Зразко просила копію';
	const masked = { start: 5, end: 18 };
	/** Reads like a redacted letter: each mark appears once, where the masked words begin. */
	const shown = ({ start, end }: { start: number; end: number }): string => {
		if (end <= masked.start || start >= masked.end) return text.slice(start, end);
		const before = start <= masked.start ? `${text.slice(start, masked.start)}[приховано]` : '';
		return before + text.slice(Math.min(end, masked.end), end);
	};

	it('shows a mark once, bold where the words were, whatever part of them was', () => {
		for (const span of [masked, { start: 0, end: 11 }, { start: 11, end: 24 }, { start: 8, end: 9 }]) {
			const { text: read } = shownWithLooks(
				[{ start: 0, end: text.length }],
				[{ ...span, as: 'strong' }],
				shown,
			);
			assert.equal(read, 'Пані [приховано] просила копію\n');
		}
	});

	it('tells where what is set off stands in the text as it is shown', () => {
		const { text: read, emphasis } = shownWithLooks(
			[{ start: 0, end: text.length }],
			[{ start: 27, end: 32, as: 'em' }],
			shown,
		);
		assert.deepEqual(
			emphasis.map(({ start, end }) => read.slice(start, end)),
			['копію'],
		);
	});
});
