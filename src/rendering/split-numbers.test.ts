import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitNumbers } from './split-numbers.ts';

const numbersOf = (text: string) =>
	splitNumbers(text)
		.filter(({ isNumber }) => isNumber)
		.map((part) => part.text);

test('numbers of documents are kept, words and long addresses may part', () => {
	assert.deepEqual(numbersOf('на № 19152/6-15-24 від 03.04.2031, лист 25/К-170із; Закон № 2939-VI.'), [
		'19152/6-15-24',
		'25/К-170із',
		'2939-VI',
	]);
	assert.deepEqual(numbersOf('науково-дослідний інститут, і/або, 12 вулиць'), []);
	assert.deepEqual(numbersOf('https://dim.example/a/2031-02-03/12345678901/1234567890/77'), []);
});

test('the parts joined are the text again', () => {
	for (const text of ['', '7-8', 'а 7-8', '7-8 а 9/1', '---7-8///9'])
		assert.equal(
			splitNumbers(text)
				.map((part) => part.text)
				.join(''),
			text,
		);
});
