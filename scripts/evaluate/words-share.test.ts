import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsShare } from './words-share.ts';

/** The figures alone. */
const shareOf = (...texts: Parameters<typeof wordsShare>) => {
	const { differing: _, ...figures } = wordsShare(...texts);
	return figures;
};

describe('wordsShare', () => {
	it('counts words that were lost and added, each as often as it stands', () => {
		assert.deepEqual(shareOf('Рада повідомляє', 'Рада повідомляє про це'), {
			of: 4,
			lost: 2,
			added: 0,
			pictured: 0,
		});
		assert.deepEqual(shareOf('рада рада так', 'Рада'), { of: 1, lost: 0, added: 2, pictured: 0 });
	});

	it('names the words that differ', () => {
		assert.deepEqual(wordsShare('рада рада так', 'Рада повідомляє').differing, {
			...{ lost: ['повідомляє'], added: ['рада', 'так'] },
		});
	});

	it('minds neither order nor line ends nor case', () => {
		assert.deepEqual(shareOf('інформація РАДИ № 12/8', '12/8 ради\nінфор-\nмація'), {
			...{ of: 4, lost: 0, added: 0, pictured: 0 },
		});
	});

	it('minds neither raised figures nor where a line cuts a code', () => {
		assert.deepEqual(shareOf('код 11884-\n4 послуги⁴', 'код 118844 послуги4'), {
			...{ of: 3, lost: 0, added: 0, pictured: 0 },
		});
	});

	it('sets words of pictures apart, and lets none of them stand for a word that was lost', () => {
		assert.deepEqual(shareOf('рада просить підписувач', 'рада просить', 'підписувач'), {
			...{ of: 2, lost: 0, added: 0, pictured: 1 },
		});
		assert.deepEqual(shareOf('рада голова', 'рада голова', 'голова'), {
			...{ of: 2, lost: 1, added: 0, pictured: 1 },
		});
	});
});
