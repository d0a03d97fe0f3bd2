import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from './lines.ts';
import { readNamedRegistration } from './named-registration.ts';

function read(text: string) {
	return readNamedRegistration(readLines(text)).map(({ index, date }) => [index?.text, date?.text]);
}

describe('readNamedRegistration', () => {
	for (const [text, index, date] of [
		['ВИГАДАНА РАДА №37937/0/2-31 від 27.12.2031', '37937/0/2-31', '27.12.2031'],
		['Вигадана обласна адміністрація № 11865 від 14 серпня 2031 року', '11865', '14 серпня 2031 року'],
		['КП «УЯВНІВСЬКИЙ ВОДОКАНАЛ» № 01-12/345 від 03.04.2031 р.', '01-12/345', '03.04.2031'],
		['УЯВНАСЛУЖБА № 25/К-170, 03.04.2031', '25/К-170', '03.04.2031'],
	] as const) {
		it(`reads «${text}»`, () => {
			const [found, ...more] = read(text);
			assert.deepEqual([more.length, found?.[0]], [0, index]);
			assert.ok(found?.[1]?.startsWith(date.slice(0, 10)));
		});
	}

	for (const text of [
		'Вх. № 778 від 15.03.2031',
		'Вхідний номер № 778 від 15.03.2031',
		// As engines read a recipient's stamp: Latin letters, a figure.
		'Bx. № 778 від 15.03.2031',
		'Bxідний № 778 від 15.03.2031',
		'Вк. № 778 від 15.03.2031',
		'Наказ Вигаданої служби № 12 від 03.04.2031',
		'Додаток до листа Вигаданої ради № 12 від 03.04.2031',
		'№ 12 від 03.04.2031',
		'Вигадана рада № 12 від 03.04.2031 і № 13 від 04.04.2031',
		'Вигадана рада № 12 від 03.04.2031 затвердила порядок',
		'рішенням Вигаданої ради № 12 від 03.04.2031',
		'На Ваш № 12 від 03.04.2031',
		'Вигадана рада від 03.04.2031 № 12',
		'Вигадана рада № 12',
	]) {
		it(`leaves «${text}»`, () => assert.deepEqual(read(text), []));
	}
});
