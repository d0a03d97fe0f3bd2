import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterOrFigure } from './letter-or-figure.ts';

describe('letterOrFigure', () => {
	for (const [read, otherwise] of [
		['3-615', 'З-615'],
		['25/3-59із', '25/З-59із'],
		['453-ЗП1', '453-ЗПІ'],
		['25/З-59із', null],
		['16480/3-25', null],
		['2328/0/2-30', null],
		['МО26-08/24677', null],
		['03.10.2031', null],
	] as const) {
		it(`reads «${read}» as ${otherwise ?? 'nothing else'}`, () =>
			assert.equal(letterOrFigure(read), otherwise));
	}
});
