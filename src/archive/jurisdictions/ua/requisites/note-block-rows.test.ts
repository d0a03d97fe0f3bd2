import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from './lines.ts';
import { noteBlockRows } from './note-block-rows.ts';
import { letterhead, read } from './testing/letter-of-lines.ts';

const rowsOf = (text: string) => [...noteBlockRows(readLines(text))];

describe('noteBlockRows', () => {
	for (const [text, rows] of [
		['Погоджено:\nНачальник відділу   Іван УМОВНИЙ', [0, 1]],
		['Погоджено:\n\nНачальник відділу   Іван УМОВНИЙ\n\nУмовна М. М.', [0, 2]],
		['Завізовано: Умовний І. І., Умовна М. М.', [0]],
		['Копії: Зразковій раді, Департаменту вигадок', [0]],
		['Надіслано:\n1. Зразковій раді;\n2. Департаменту вигадок.', [0, 1, 2]],
	] as const)
		it(`knows «${text.replaceAll('\n', ' ⏎ ')}»`, () => assert.deepEqual(rowsOf(text), rows));

	for (const text of [
		'Погоджено з радою.',
		'Погоджено: раді передано запит',
		'Копія: Умовній О.',
		'Копії: Зразковій раді, Умовній О.',
		'Надіслано:\nЗразковій раді\nУмовній Олені Іванівні',
	])
		it(`leaves «${text.replaceAll('\n', ' ⏎ ')}»`, () => assert.deepEqual(rowsOf(text), []));
});

it('a letter whose foot says who agreed to it has one signatory, and nobody need look', () => {
	const { anatomy, one } = read(
		[...letterhead, '03.04.2031 № 12/5', '', 'Зразковій раді'],
		['', 'Погоджено:', 'Начальник відділу     Іван УМОВНИЙ'],
	);
	assert.equal(one(anatomy.signatory.name), 'Олена ЗРАЗКОВА');
	const rules = anatomy.doubts.map(({ ruleId }) => ruleId);
	assert.deepEqual(
		rules.filter((rule) => /unplaced|signator/u.test(rule)),
		[],
	);
});
