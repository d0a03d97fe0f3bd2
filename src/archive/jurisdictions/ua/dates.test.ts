import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates, readDate } from './dates.ts';

const months = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
	' ',
);

const romans = 'I II III ІV V VI VII VIII ІХ X XI XII'.split(' ');

test('a year whose beginning a form has printed is one, also at the end of the text', () => {
	assert.equal(readDate('«08   » червня   20 31'), '2031-06-08');
	assert.equal(readDate('«08» 06 20 31'), '2031-06-08');
	assert.equal(readDate('8 червня 20 31 особа'), null);
});

test('every way of writing a date reads back as the same ISO date', () => {
	const day = fc.date({ min: new Date('1991-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
	fc.assert(
		fc.property(day, (date) => {
			const iso = date.toISOString().slice(0, 10);
			const [year = '', month = '', dd = ''] = iso.split('-');
			const name = months[Number(month) - 1];
			const ways = [
				`${dd}.${month}.${year}`,
				`${dd}.${month}.${year} р.`,
				`від ${Number(dd)}.${Number(month)}.${year}р.`,
				`${dd}.${month}.${year.slice(2)}`,
				`${dd}/${month}/${year}`,
				`${dd}.${romans[Number(month) - 1]}.${year} р.`,
				`«${dd}» ${name} ${year} р.`,
				`${Number(dd)} ${name} ${year} року`,
				`« ${dd} » ${name}   ${year.slice(0, 2)} ${year.slice(2)} р.`.replace(/ {2}19 \d\d/u, ` ${year}`),
				`«${dd}»   ${month}   ${year} р.`,
				iso,
			];
			for (const way of ways) assert.equal(readDate(way), iso, way);
		}),
	);
});

test('what the calendar does not have, or a text does not say once, is no date', () => {
	for (const text of [
		'31.02.2020',
		'00.01.2020',
		'«__» квітня 2018',
		'1.2.3.4',
		'№ 03/04/2018',
		'31/02/2018',
		'03.XIII.2018',
		'два',
		'',
		'03.04.201�',
		'�3.04.2018',
	]) {
		assert.equal(readDate(text), null, text);
	}
	assert.equal(readDate('01.02.2020 або 02.02.2020'), null);
});

test('a date’s place leaves out its label and «р.»', () => {
	const text = 'від «03» квітня 2018 р. № 5';
	assert.deepEqual(
		findDates(text).map(({ start, end }) => text.slice(start, end)),
		['«03» квітня 2018'],
	);
});
