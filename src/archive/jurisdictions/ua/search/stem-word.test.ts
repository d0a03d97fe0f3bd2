import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastStem, stemWord } from './stem-word.ts';

test('no word is cut shorter than is foreseen', () => {
	const words = [
		'я',
		'це',
		'дня',
		'вона',
		'книга',
		'міськими',
		'надається',
		'сміятимуться',
		'добровільського',
	];
	for (const word of words) assert.ok(stemWord(word).length >= leastStem(word.length), word);
	// Those that lose the most.
	assert.equal(stemWord('компаніямися').length, leastStem('компаніямися'.length));
	assert.equal(stemWord('дому').length, leastStem('дому'.length));
});
