import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterhead, read } from './testing/letter-of-lines.ts';

const emptyForm = 'від ______ 20__ р. № ______   На № ______ від ______ 20__ р.';

describe('the date and the index of a letter', () => {
	it('are those of a stamp whose lines begin with scraps of its code', () => {
		const { anatomy, one } = read(
			[...letterhead, '', emptyForm, '', 'Вигаданому закладу'],
			[
				'Ух СЕД АСКОД - ВИГАДАНА СЛУЖБА',
				'5 % Документ № 40137/16-16-31 від 21.11.2031',
				'§ Дійсний з: 23.12.2030 00:00:00 по 22.12.2032 23:59:59',
			],
		);
		assert.deepEqual([one(anatomy.date), one(anatomy.registrationIndex)], ['21.11.2031', '40137/16-16-31']);
	});

	it('are not a date at the end where the head has one that could not be read', () => {
		const unread = 'від 07 січня 2031 р. xxx 4-26-0.2-73/2-31 Ha xxx 489/6-13-31 від 04.01.2031';
		const { anatomy } = read([...letterhead, '', unread, '', 'Вигаданому закладу'], ['10.01.2031']);
		assert.equal(anatomy.date, null);
	});

	it('are a date at the end where the head has none', () => {
		const { anatomy, one } = read([...letterhead, '', 'Вигаданому закладу'], ['10.01.2031']);
		assert.equal(one(anatomy.date), '10.01.2031');
	});
});
