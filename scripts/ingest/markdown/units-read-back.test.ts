import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unitsOf } from '#archive/letter/block.ts';
import { composeBlocks, composeQuote } from '#archive/letter/paragraphs.ts';
import { cellSeparator } from '#archive/letter/separators.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { toMarkdown } from './to-markdown.ts';

describe('readUnits', () => {
	it('reads back the units that were written', () => {
		const piece = fc.constantFrom(
			'рада',
			'1. ',
			'2. ',
			'- ',
			'*',
			'_',
			'[x]',
			'<b>',
			'&amp;',
			'#',
			'www.x.example',
			' ',
			'|',
			cellSeparator,
		);
		const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 2 }), (lines, quoted) => {
				const blocks = [...composeBlocks(lines.flatMap((text) => [text, ''])), ...composeQuote(quoted)];
				assert.deepEqual(readUnits(toMarkdown(blocks)), unitsOf(blocks));
			}),
			{ numRuns: 1000 },
		);
	});
});
