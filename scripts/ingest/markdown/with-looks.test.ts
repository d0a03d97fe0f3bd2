import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unitsOf } from '#archive/letter/block.ts';
import type { Emphasis } from '#archive/letter/emphasis.ts';
import { composeBlocks } from '#archive/letter/paragraphs.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { withLooks } from './with-looks.ts';

describe('withLooks', () => {
	it('writes bold, italic, headings and lists within lists', () => {
		const lines = [
			'Надано 30 днів.',
			'',
			'Облік послуг',
			'',
			'1. У взаємодії:',
			'',
			'• основний;',
			'',
			'2. Тип.',
		];
		const text = lines.join('\n');
		const of = (words: string, more: { as: 'strong' | 'em' } | { as: 'item'; depth: number }): Emphasis => {
			const start = text.indexOf(words);
			return { start, end: start + words.length, ...more };
		};
		const emphasis = [
			of('30', { as: 'strong' }),
			of('Облік послуг', { as: 'strong' }),
			of('основний', { as: 'em' }),
			of('1. У взаємодії:', { as: 'item', depth: 0 }),
			of('• основний;', { as: 'item', depth: 1 }),
			of('2. Тип.', { as: 'item', depth: 0 }),
		];
		assert.equal(
			withLooks(composeBlocks(lines), { text, emphasis }).markdown,
			'Надано **30** днів.\n\n### Облік послуг\n\n1. У взаємодії:\n   * *основний*;\n2. Тип.\n',
		);
	});

	it('never changes the citable units, whatever is set off', () => {
		const piece = fc.constantFrom(
			'рада',
			'«так»',
			'1. ',
			'– ',
			'*',
			'_',
			'**',
			'[x]',
			' ',
			',',
			'(',
			')',
			'’',
			'30',
		);
		const line = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
		const span = fc.record({
			start: fc.nat(60),
			length: fc.integer({ min: 1, max: 25 }),
			as: fc.constantFrom('strong', 'em'),
		});
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), fc.array(span, { maxLength: 4 }), (lines, spans) => {
				const text = lines.join('\n\n');
				const plain = composeBlocks(text.split('\n'));
				const emphasis = spans
					.filter(({ start }) => start < text.length)
					.map(
						({ start, length, as }): Emphasis => ({
							start,
							end: Math.min(text.length, start + length),
							as: as as 'strong' | 'em',
						}),
					)
					.sort((a, b) => a.start - b.start);
				const { markdown } = withLooks(plain, { text, emphasis });
				assert.deepEqual(readUnits(markdown), unitsOf(plain));
			}),
			{ numRuns: 500 },
		);
	});
});
