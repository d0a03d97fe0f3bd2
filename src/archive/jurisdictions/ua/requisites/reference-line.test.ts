import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterhead, read } from './testing/letter-of-lines.ts';

describe('lines that name what a letter answers', () => {
	for (const reference of [
		'Справа № 111/222/31-к',
		'Провадження № 22-ц/4805/31',
		'Виконавче провадження № 70000000',
		'При відповіді посилатися на № 12/5',
		'Прохання при відповіді посилатись на наш номер',
	])
		it(`addresses nobody in «${reference}»`, () => {
			const { anatomy, said } = read([
				...[...letterhead, '', '03.04.2031 № 12/5', reference, '', 'Зразковій раді', '', 'Щодо мостів'],
			]);
			assert.deepEqual(said(anatomy.addressee), ['Зразковій раді']);
			assert.deepEqual(said(anatomy.heading), ['Щодо мостів']);
			assert.ok(said(anatomy.marks).includes(reference));
		});

	it('goes on with what a paper is called', () => {
		const { anatomy, said, one } = read([
			...[...letterhead, '', '03.04.2031 № 12/5', '', 'Вигаданій адвокатці', '', 'АДВОКАТСЬКИЙ ЗАПИТ'],
			...['від 01.04.2031 № 7', '', 'Повідомляємо таке.'],
		]);
		assert.deepEqual(said(anatomy.heading), ['АДВОКАТСЬКИЙ ЗАПИТ', 'від 01.04.2031 № 7']);
		assert.deepEqual([one(anatomy.registrationIndex), anatomy.kind], ['12/5', 'letter']);
	});
});
