import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byName } from './by-name.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const councils = ['Вигаданої', 'Небувалої', 'Неіснуючої', 'Придуманої', 'Уявної'].map(
	(town) => `Виконавчий комітет ${town} ради`,
);

test('a list stands by letters, and names that begin alike are together where there are several', () => {
	const [v, sh] = byName(named('Вигадана рада', ...councils, 'Відділ освіти', 'Школа'));
	assert.deepEqual([v?.letter, sh?.letter], ['В', 'Ш']);
	assert.deepEqual(
		v?.groups.map(({ words, items }) => [words, items.length]),
		[
			[null, 1],
			['Виконавчий комітет', 5],
			[null, 1],
		],
	);
});

test('no kind is made of few names, and names that are all the same are one', () => {
	const [v] = byName(named('Відділ науки', 'Відділ освіти', 'Вигадана рада'));
	assert.deepEqual(v?.groups, [
		{ words: null, items: named('Відділ науки', 'Відділ освіти', 'Вигадана рада') },
	]);
	const [same] = byName(named(...Array.from({ length: 5 }, () => 'Сільська рада')));
	assert.deepEqual(same?.groups[0]?.words, 'Сільська рада');
});

test('quotation marks and apostrophes before the first letter do not count', () => {
	assert.deepEqual(
		byName(named('«Вигадка», підприємство', '№ 5')).map(({ letter }) => letter),
		['В', '#'],
	);
});
