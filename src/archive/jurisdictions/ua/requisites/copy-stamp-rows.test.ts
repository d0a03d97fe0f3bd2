import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyStampRows } from './copy-stamp-rows.ts';
import { readLines } from './lines.ts';

describe('copyStampRows', () => {
	const rows = (text: string) => [...copyStampRows(readLines(text))];

	it('finds the lines of a misread stamp above a letterhead', () => {
		assert.deepEqual(rows('копгя\n\nЕЛЕКТРОННОГС\n| я\nДОКУМЕНТ А\n\nВИГАДАНА РАДА'), [0, 2, 4]);
		assert.deepEqual(rows('ПАПЕРОВА КОП1Я\nВИГАДАНА РАДА'), []);
		assert.deepEqual(rows('kg\nКОПІЯ\nВИГАДАНА РАДА\nkg'), [0, 1]);
		assert.deepEqual(rows('ПАЛЕРОВА КОЛІЯ ЕЛЕКТРОНИОГО\nВИГАДАНА РАДА'), [0]);
	});

	it('leaves a letterhead, a form and words below them', () => {
		assert.deepEqual(rows('ВИГАДАНА РАДА\nКОПІЯ ДОКУМЕНТА'), []);
		assert.deepEqual(rows('Документ № 12\nкопія'), []);
		assert.deepEqual(rows('АКАДЕМІЯ ДОКУМЕНТІВ\nкопія'), []);
	});
});
