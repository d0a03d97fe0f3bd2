import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from './finding.ts';
import { inWords } from './in-words.ts';

const unplaced: Finding = {
	level: 'warning',
	file: 'inbox/а.pdf',
	line: 4,
	column: 1,
	rule: 'unplaced-line',
	message: 'A line after the signature is no requisite.',
};

it('says a message that the catalogue does not have in the words of its rule', () => {
	const [said] = inWords([unplaced], 'uk');
	assert.match(said?.message ?? '', /^Рядок після підпису\. .* належить він до листа\.$/);
});

it('says so what the line itself is told with, and keeps the line', () => {
	const message = `${unplaced.message} It says: «Спеціаліст архіву» (page 2, 40 points from the left and 60 from the top).`;
	const [said] = inWords([{ ...unplaced, message }], 'uk');
	assert.match(
		said?.message ?? '',
		/^Рядок після підпису\. .*: «Спеціаліст архіву» \(сторінка 2, 40 пунктів/,
	);
});

it('leaves English as it was said', () => {
	assert.deepEqual(inWords([unplaced], 'en'), [unplaced]);
});
