import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterUnits } from './letter-units.ts';
import { textDifference } from './text-difference.ts';

const before = letterUnits('Перше слово.\n\n1. друге\n2. третє\n\nЧетверте.', ['p1', 'p2', 'p3', 'p4']);

/** What became of each unit, with its words where they changed. */
const shown = (markdown: string, paragraphs: string[]) =>
	textDifference(before, letterUnits(markdown, paragraphs)).map(({ id, state, parts }) =>
		state === 'changed'
			? `${id} ${parts.map(({ kind, text }) => (kind === 'same' ? text : `<${kind} ${text}>`)).join('')}`
			: `${id} ${state}`,
	);

describe('textDifference', () => {
	it('tells what was changed, added and removed, each in its place', () => {
		assert.deepEqual(shown('Перше речення.\n\n1. друге\n\nНове.\n\nЧетверте.', ['p1', 'p2', 'p5', 'p4']), [
			'p1 Перше <removed слово><added речення>.',
			'p2 same',
			'p3 removed',
			'p5 added',
			'p4 same',
		]);
	});

	it('shows a unit that stands elsewhere once, where it stands now', () => {
		assert.deepEqual(shown('Четверте.\n\nПерше слово.\n\n1. друге\n2. третє', ['p4', 'p1', 'p2', 'p3']), [
			'p4 moved',
			'p1 same',
			'p2 same',
			'p3 same',
		]);
	});

	it('keeps apart headings of the same words, and finds quoted mail', () => {
		const text = 'Так.\n\n## Додаток\n\n## Додаток\n\n> Було.';
		assert.deepEqual(
			textDifference(letterUnits(text, ['p1']), letterUnits(text.replace('Було', 'Є'), ['p1'])).map(
				({ id, state }) => [id, state],
			),
			[
				['p1', 'same'],
				[null, 'same'],
				[null, 'same'],
				[null, 'changed'],
			],
		);
	});
});

describe('letterUnits', () => {
	it('takes a table as one unit, cell by cell and row by row', () => {
		assert.deepEqual(letterUnits('| А | Б |\n| - | - |\n| 1 | 2 |', ['p1']), [
			{ id: 'p1', kind: 'unit', text: 'А\tБ\n1\t2' },
		]);
	});
});
