import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterOrFigure } from './letter-or-figure.ts';

describe('letterOrFigure', () => {
	for (const [read, otherwise] of [
		['3-615', 'З-615'],
		['25/3-59із', '25/З-59із'],
		['453-ЗП1', '453-ЗПІ'],
		['0-496/11-31', 'О-496/11-31'],
		['1-287/18-31', 'І-287/18-31'],
		['1-12/345', null],
		['51/0-609', '51/О-609'],
		['46/Т-54813', '46/Т-548із'],
		['31/1-85із', '31/І-85із'],
		['3-ДСІ424', '3-ДС/424'],
		['334/3', '334/З'],
		['2327/6', null],
		['7557Івих-28', '7557/вих-28'],
		['3474ЛГ-30', '3474/ІГ-30'],
		['667ІЗПІ/31', '667/ЗПІ/31'],
		['ДРБ/З384-31', 'ДРБ/384-31'],
		['1987/5Ф-21', '1987/Ф-21'],
		['ВБ-2245/0/2-31', null],
		['7-ДС/563', null],
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
