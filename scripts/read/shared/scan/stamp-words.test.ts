import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { LaidWord } from '../layout/laid-page.ts';
import { layOut } from '../layout/lay-out.ts';
import { readingBy } from '../reading-rules.ts';
import { laidBelow, stampIn } from './stamp-words.ts';

const size = 10;

/** A line of print from a point on, a type of ten points. */
function printed(text: string, x: number, baseline: number): LaidWord[] {
	let left = x;
	return text.split(' ').map((word) => {
		const box = [left, baseline - size, left + word.length * 5, baseline] as const;
		left = box[2] + 4;
		return { text: word, box, shown: null, baseline, size, turned: false, confidence: 90 };
	});
}

describe('stampIn', () => {
	let ukrainian: Jurisdiction;
	before(() => {
		ukrainian = jurisdictionOf('ua');
	});
	const read = (words: readonly LaidWord[]) =>
		readingBy(ukrainian, async () => {
			const lines = stampIn(words);
			const page = { width: 595, height: 842, rules: [], recognised: false };
			return {
				lines: lines.map((line) => line.map(({ text }) => text).join(' ')),
				laid: layOut([{ ...page, words: laidBelow(lines, page.height) }]),
			};
		});

	it('reads stamps side by side one by one, whose lines an engine joins', async () => {
		const { lines } = await read([
			...printed('ВИГАДАНА РАДА', 20, 40),
			...printed('Підписувач: Вигадана Олена', 160, 40),
			...printed('№ 12/8-31 від', 20, 54),
			...printed('Сертифікат 3FAA0000000000000000', 160, 54),
			...printed('03.06.2031', 20, 68),
			...printed('Дійсний з 01.02.2030 по 31.01.2033', 160, 68),
		]);
		assert.deepEqual(lines, [
			'ВИГАДАНА РАДА',
			'03.06.2031 № 12/8-31',
			'Підписувач: Вигадана Олена',
			'Сертифікат 3FAA0000000000000000',
			'Дійсний з 01.02.2030 по 31.01.2033',
		]);
	});

	it('reads a table as one, for neither of its columns says both', async () => {
		const table = [
			...printed('Номер', 20, 40),
			...printed('Дата', 90, 40),
			...printed('12/8-31', 20, 60),
			...printed('03.06.2031', 90, 60),
		];
		assert.deepEqual((await read(table)).lines, ['03.06.2031 12/8-31']);
	});

	it('joins an index that was read in pieces', async () => {
		const words = [...printed('Номер: 641 1/0/25-31', 20, 40), ...printed('Дата: 03.06.2031', 20, 54)];
		const { laid } = await read(words);
		assert.equal(laid.text, '03.06.2031   Номер: 6411/0/25-31');
	});

	it('joins a date that was read in pieces, which proves the sign beside it', async () => {
		const words = [...printed('ме 641-31', 20, 40), ...printed('від 0 3.06.2031', 20, 54)];
		const { laid } = await read(words);
		assert.equal(laid.text, '03.06.2031   ме 641-31');
	});

	it('takes a word once to which the sign and the number belong', async () => {
		const { lines } = await read([
			...printed('ВИГАДАНА РАДА', 20, 26),
			...printed('03.06.2031 №12/8-31', 20, 40),
		]);
		assert.deepEqual(lines, ['ВИГАДАНА РАДА', '03.06.2031 №12/8-31']);
	});

	it('lays a line of the letter below its page, and shows each word where it is', async () => {
		const words = [...printed('від 03.06.2031 №', 20, 40), ...printed('12/8-31', 40, 54)];
		const { laid } = await read(words);
		assert.equal(laid.text, '03.06.2031 №   12/8-31');
		assert.deepEqual(
			laid.words.map(({ box }) => box),
			words.slice(1).map(({ box }) => box),
		);
	});
});
