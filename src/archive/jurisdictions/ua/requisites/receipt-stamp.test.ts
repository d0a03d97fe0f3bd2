import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from './lines.ts';
import { receiptStamps } from './receipt-stamp.ts';

/** Lines of stamps, which of them are the stamp's, and which may name its body. */
const stamps: readonly (readonly [text: string, rows: readonly number[], names: readonly number[]])[] = [
	['Виконком Зразківської ради\nВх. № 98 від 29.12.2031', [1], [0]],
	['Виконком Зразківської ради\n\nBx. № 2530 від 29.12.2031', [2], [0]],
	['Зразківська лікарня\nBx. NC 9814 від 29.12.2031', [1], [0]],
	['Вх. № 9814\n29.12.2031', [0, 1], []],
	['Вхідний номер\n9814/05\nвід 29.12.2031', [0, 1, 2], []],
	['ОДЕРЖАНО\n29.12.2031\n№ 9814', [0, 1, 2], []],
	['Канцелярія\n\nВхідний Ло 9964\n\n29.12.2031', [0, 2, 4], [0]],
	['Вхідний Мо 3242\n29.12.2031', [0, 1], []],
	['29.12.2031 № 9814\nКанцелярія', [0, 1], []],
	['Загальний відділ\nОтримано 29.12.2031 № 9814', [1], [0]],
	['Зразківська рада вх. № 12/05 від 29.12.2031', [0], []],
	['Вх. № 98 від 29.12.2031\nЗразківська рада', [0], [1]],
	['ОДЕРЖАНО\n29.12.2031\n№ 9814\nЗразківська рада', [0, 1, 2], [3]],
	['Вх. № 98 від 29.12.2031\nПогоджено', [0], []],
	// What the stamp gives itself, it does not take from its neighbour.
	['Вх. № 98 від 29.12.2031\n03.12.2031 № 12/4', [0], []],
];

describe('receiptStamps', () => {
	for (const [text, rows, names] of stamps) {
		it(`takes a stamp of receipt for one: ${JSON.stringify(text)}`, () => {
			const found = receiptStamps(readLines(text));
			assert.deepEqual(
				[...found.rows].sort((a, b) => a - b),
				rows,
			);
			assert.deepEqual([...found.names], names);
		});
	}

	for (const text of [
		'отримано від виконавця довідку',
		'Отримано 12 заяв',
		'Отримано відповідь.',
		'Канцелярія Вигаданого міністра',
		'Вихідний № 12 від 03.04.2031',
		'Вих. № 12 від 03.04.2031',
		'на вхідний лист відповідаємо таке',
		'03.04.2031 № 12/4',
		'на вх. № 12/4-зпі від 03.04.2031',
	]) {
		it(`leaves a line that is none: ${text}`, () => {
			assert.deepEqual([...receiptStamps(readLines(text)).rows], []);
		});
	}
});
