import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsShare } from './words-share.ts';

describe('wordsShare', () => {
	it('counts words that were lost and added, each as often as it stands', () => {
		assert.deepEqual(wordsShare('Рада повідомляє', 'Рада повідомляє про це'), {
			of: 4,
			lost: 2,
			added: 0,
			pictured: 0,
		});
		assert.deepEqual(wordsShare('рада рада так', 'Рада'), { of: 1, lost: 0, added: 2, pictured: 0 });
	});

	it('minds neither order nor line ends nor case', () => {
		assert.deepEqual(wordsShare('інформація РАДИ № 12/8', '12/8 ради\nінфор-\nмація'), {
			...{ of: 4, lost: 0, added: 0, pictured: 0 },
		});
	});

	it('minds neither raised figures nor where a line cuts a code', () => {
		assert.deepEqual(wordsShare('код 11884-\n4 послуги⁴', 'код 118844 послуги4'), {
			...{ of: 3, lost: 0, added: 0, pictured: 0 },
		});
	});

	it('sets words of pictures apart, and lets none of them stand for a word that was lost', () => {
		assert.deepEqual(wordsShare('рада просить підписувач', 'рада просить', 'підписувач'), {
			...{ of: 2, lost: 0, added: 0, pictured: 1 },
		});
		assert.deepEqual(wordsShare('рада голова', 'рада голова', 'голова'), {
			...{ of: 2, lost: 1, added: 0, pictured: 1 },
		});
	});
});
