import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wordDifference } from './word-difference.ts';

const shown = (before: string, after: string) =>
	wordDifference(before, after)
		.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
		.join('');

describe('wordDifference', () => {
	it('shows whole Ukrainian words, never parts of them', () => {
		assert.equal(
			shown('відремонтовано 12 вулиць', 'відремонтували 12 вулиць'),
			'[-відремонтовано-]{+відремонтували+} 12 вулиць',
		);
		assert.equal(shown('об’єднання', 'об’єднанням'), '[-об’єднання-]{+об’єднанням+}');
	});

	it('joins neighbouring changes into one phrase', () => {
		assert.equal(shown('на суму 12 грн', 'на суму 14 тисяч'), 'на суму [-12 грн-]{+14 тисяч+}');
	});

	it('takes a number with its signs, and a mark of what was masked, as one word', () => {
		assert.equal(shown('12 450,00 грн', '12 450,50 грн'), '12 [-450,00-]{+450,50+} грн');
		assert.equal(
			shown('тел. [приховано: телефон].', 'тел. (0499) 00-00-00.'),
			'тел. [-[приховано: телефон]-]{+(0499) 00-00-00+}.',
		);
	});

	it('shows punctuation by itself', () => {
		assert.equal(shown('Так.', 'Так!'), 'Так[-.-]{+!+}');
	});

	it('says nothing of equal texts, and everything of a new one', () => {
		assert.equal(shown('Те саме.', 'Те саме.'), 'Те саме.');
		assert.equal(shown('', 'Нове слово'), '{+Нове слово+}');
		assert.deepEqual(wordDifference('', ''), []);
	});

	it('gives both texts back', () => {
		const word = fc.constantFrom(
			'а',
			'б’я',
			'12',
			' ',
			'  ',
			'\n',
			',',
			'[приховано: x]',
			'(',
			'№',
			'z-1',
			'€',
		);
		const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = wordDifference(before, after);
				const without = (kind: string) =>
					parts
						.filter((part) => part.kind !== kind)
						.map((part) => part.text)
						.join('');
				assert.equal(without('added'), before);
				assert.equal(without('removed'), after);
			}),
		);
	});
});
