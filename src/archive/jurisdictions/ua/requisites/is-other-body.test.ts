import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './testing/letter-of-lines.ts';

describe('a letterhead', () => {
	for (const [contacts, name] of [
		[['вул. Зразкова, 1, м. Придумане, 45000'], ['Комунальне підприємство', '«Зразковий водоканал»']],
		[[], ['Адвокатське бюро', '«Вигадана і партнери»']],
		[[], ['ТОВ «Зразок»', 'вул. Умовна, 5']],
	] as const)
		it(`ends above ${name.join(' ')}, whom the letter is for`, () => {
			const { anatomy, said } = read([
				...['ВИГАДАНА СЛУЖБА УКРАЇНИ', ...contacts, '', ...name, '', '03.04.2031 № 12/5', '', 'Про мости'],
			]);
			assert.deepEqual(said(anatomy.authority), ['ВИГАДАНА СЛУЖБА УКРАЇНИ']);
			assert.deepEqual(said([...anatomy.addressee, ...anatomy.addresseeDetails]), [...name]);
		});

	it('takes a part of the body below its contacts for no addressee', () => {
		const { anatomy, said } = read([
			...['ВИГАДАНА СЛУЖБА УКРАЇНИ', 'вул. Зразкова, 1, м. Придумане, 45000', '', 'Департамент зразків'],
			...['', '03.04.2031 № 12/5', '', 'Зразковій раді'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['Зразковій раді']);
	});
});
