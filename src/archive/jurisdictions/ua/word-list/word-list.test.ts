import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommonSurname, isCommonWord, isPlaceName } from './index.ts';

describe('the word list', () => {
	test('has common words in every form', () => {
		for (const word of 'сусідкою об’єктів повідомляємо надіслано найважливішому прес-служба'.split(' '))
			assert.ok(isCommonWord(word), word);
	});

	test('takes few of what is no word for one', () => {
		const letters = 'бвгдклмнпрст';
		const made = [...letters].flatMap((a) =>
			[...letters].flatMap((b) => [...letters].map((c) => `ж${a}и${b}ех${c}у${a}енко`)),
		);
		const taken = made.filter(isCommonWord).length;
		assert.ok(taken / made.length < 0.07, `${taken} of ${made.length}`);
	});

	test('tells surnames by their not being words', () => {
		for (const word of 'гречаненком бевзюцької тимощукові'.split(' ')) assert.ok(!isCommonWord(word), word);
	});

	test('has places, and surnames that are words too', () => {
		assert.ok(isPlaceName('броварах'));
		assert.ok(!isPlaceName('бевзюка'));
		assert.ok(isCommonSurname('бондаря'));
		assert.ok(!isCommonSurname('вимогам'));
	});

	test('takes few words that are no surnames for one', () => {
		const begin = 'підвищ зниж спожив твердж обстеж визнач розміщ забезпеч'.split(' ');
		const words = begin.flatMap((stem) => ['ення', 'енню', 'енням'].map((ending) => stem + ending));
		assert.deepEqual(words.filter(isCommonSurname), []);
	});
});
