import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type IngestedSource, lostLetters } from './count-letters.ts';
import type { Status } from './result.ts';

const knows = (id: string) => id !== 'нема';

describe('lostLetters', () => {
	it('finds none where each letter was written, unchanged or refused', () => {
		const sources = [
			source(3, ['written', 'a'], ['review', 'b'], ['refused', null]),
			source(2, ['unchanged', 'a'], ['unchanged', 'a']),
			source(0),
		];
		assert.deepEqual(lostLetters(sources, knows), []);
	});

	it('tells of a source of which a letter has no result', () => {
		const [lost] = lostLetters([source(1, ['written', 'a']), source(2, ['written', 'b'])], knows);
		assert.deepEqual(lost, { file: 'a.zip', letters: 2, written: 1, unchanged: 0, refused: 0 });
	});

	it('tells of a letter that was written over another of the same run, or is not there', () => {
		assert.equal(lostLetters([source(1, ['written', 'a']), source(1, ['written', 'a'])], knows).length, 1);
		assert.equal(lostLetters([source(1, ['written', 'нема'])], knows).length, 1);
		assert.equal(lostLetters([source(1, ['unchanged', 'нема'])], knows).length, 1);
	});
});

function source(letters: number, ...outcomes: [status: Status, id: string | null][]): IngestedSource {
	const results = outcomes.map(([status, id]) => ({
		...{ file: 'a.zip', id, status, values: null, redactions: {}, messages: [] },
	}));
	return { file: 'a.zip', letters, results };
}
