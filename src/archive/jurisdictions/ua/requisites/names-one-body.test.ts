import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './testing/letter-of-lines.ts';

describe('the names of bodies', () => {
	it('addresses a body in the nominative beside the letterhead', () => {
		const { anatomy, said } = read([
			`${'ВИГАДАНЕ МІНІСТЕРСТВО'.padEnd(40)}Секретаріат Зразкової ради`,
			...['вул. Зразкова, 1, м. Придумане, 45000', '03.04.2031 № 12/5', '', 'Щодо мостів'],
		]);
		assert.deepEqual(said(anatomy.addressee), ['Секретаріат Зразкової ради']);
		assert.deepEqual(said(anatomy.authority), ['ВИГАДАНЕ МІНІСТЕРСТВО']);
	});

	it('names an institution behind what it is in law', () => {
		const { anatomy, said } = read([
			...['КНП «Вигаданська лікарня» Зразкової ради', 'вул. Зразкова, 1, м. Придумане, 45000'],
			...['03.04.2031 № 12/5', '', 'Зразковій раді'],
		]);
		assert.deepEqual(said(anatomy.authority), ['КНП «Вигаданська лікарня» Зразкової ради']);
	});
});
