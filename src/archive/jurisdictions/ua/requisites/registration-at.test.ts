import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './lines.ts';
import { registrationAt } from './registration-at.ts';

const texts: Readonly<Record<string, readonly (string | null)[]>> = {
	// A narrow column breaks the line.
	'«23» квітня 2031 року № 52.1-\n10/775/31': ['«23» квітня 2031', '52.1-\n10/775/31', null, null],
	'03.04.2031 № 12/\n775-вих': ['03.04.2031', '12/\n775-вих', null, null],
	'03.04.2031 № 52.1-\nВигаданській Ганні': ['03.04.2031', null, null, null],
	'16.09.2031 № 44/К-5   На №\n294/П від 02.01.2031': ['16.09.2031', '44/К-5', '294/П', '02.01.2031'],
	'14.10.2031 № ПІ-349   На № 614/П\nвід 22.01.2031': ['14.10.2031', 'ПІ-349', '614/П', '22.01.2031'],
	// Cells of a form one below the other.
	'12.05.2031   № 14.3-08/17\n\nна № б/н\n\nвід 05.05.2031': ['12.05.2031', '14.3-08/17', null, '05.05.2031'],
	'№   14.3-08/17   на №   12-з/2\n\nвід   12.05.2031   від   05.05.2031': [
		...['12.05.2031', '14.3-08/17', '12-з/2', '05.05.2031'],
	],
	'№ 14 від 12.05.2031\nвід 12.05.2031 від 05.05.2031': ['12.05.2031', '14', null, null],
	'12.05.2031 № 14\nНа № 12-з\nвід 05.05.2031': ['12.05.2031', '14', '12-з', '05.05.2031'],
	'03.04.2031 № 14\nНа виконання доручення від 01.02.2031 № 77/1': ['03.04.2031', '14', '77/1', '01.02.2031'],
	'03.04.2031 № 14\nДо № 77/1 від 01.02.2031': ['03.04.2031', '14', '77/1', '01.02.2031'],
	// A column breaks the line behind «На №», and the rules of the form are wider than a line.
	'__14.10.2031__ № __27.03-13__ На №\n\n_614/П_ від _22.01.2031_': [
		...['14.10.2031', '27.03-13', '614/П', '22.01.2031'],
	],
	// Figures typed a little higher or lower than the form
	'306\n\nвід   04.03.2031   №\n\nна №   16-01   від   28.02.2031': [
		...['04.03.2031', '306', '16-01', '28.02.2031'],
	],
	'від 04.03.2031 №   на № 16-01 від 28.02.2031\n306': ['04.03.2031', '306', '16-01', '28.02.2031'],
	'45000000\n\nвід 04.03.2031 №': ['04.03.2031', null, null, null],
	'від 04.03.2031 № 306 На № ______ від ______ 20__ р.': ['04.03.2031', '306', null, null],
	'Дата: 05.03.2031\nНомер: 12-34/56': ['05.03.2031', '12-34/56', null, null],
	'Номер документа: 12-34/56\nДата документа: 05.03.2031': ['05.03.2031', '12-34/56', null, null],
	'Наш № 12-34/56 від 05.03.2031\nВаш вих. № 7 від 01.03.2031': ['05.03.2031', '12-34/56', '7', '01.03.2031'],
	'05.03.2031 10:15 № «12-34/56»': ['05.03.2031', '12-34/56', null, null],
	'12.03.2031 № 14   На № 12 від 01.03.2031,\n№ 13 від 02.03.2031': ['12.03.2031', '14', null, null],
	'Вих. номер: 12-34/56\nДата: 05.03.2031': ['05.03.2031', '12-34/56', null, null],
	'Вихідний № 77/3\nДата відправлення 12.03.2031': ['12.03.2031', '77/3', null, null],
	'м. Вигаданськ, 12 березня 2031 року № 4': ['12 березня 2031', '4', null, null],
	'03.04.2031 № 14\nНа Ваш запит на інформацію від 01.02.2031 б/н': ['03.04.2031', '14', null, '01.02.2031'],
	'№ 14\nвід 12.05.2031': ['12.05.2031', '14', null, null],
	'17.04.2031     12103': ['17.04.2031', '12103', null, null],
	'03/04/2031 № 25/К': ['03/04/2031', '25/К', null, null],
	'03.IV.2031 № 25/К': ['03.IV.2031', '25/К', null, null],
	'03.04.2031 № 12/04/2031': ['03.04.2031', '12/04/2031', null, null],
};

for (const [written, expected] of Object.entries(texts)) {
	test(written.replace('\n', ' ⏎ '), () => {
		const lines = readLines(written);
		const read = lines.flatMap((_, at) => registrationAt(lines, at) ?? []);
		const source = (
			find: (one: (typeof read)[number]) => { start: number; end: number } | null | undefined,
		) => {
			const places = read.flatMap((one) => find(one) ?? []);
			const [place] = places;
			assert.ok(places.every(({ start }) => start === place?.start));
			return place ? written.slice(place.start, place.end) : null;
		};
		const { date, index } = { date: source((one) => one.date), index: source((one) => one.index) };
		const reply = [source((one) => one.reply?.index), source((one) => one.reply?.date)];
		assert.deepEqual([date, index, ...reply], expected);
	});
}

test('of two dates below two numbers none is told to be of what is answered', () => {
	const lines = readLines('№ 14\nНа № 15\nвід 03.04.2031\nвід 01.04.2031');
	const read = lines.flatMap((_, at) => registrationAt(lines, at) ?? []);
	assert.deepEqual(
		read.flatMap(({ date }) => date?.text ?? []),
		['03.04.2031', '01.04.2031'],
	);
});
