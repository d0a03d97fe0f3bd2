import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedSigns } from './compared-signs.ts';
import { unreadWords } from './unread-words.ts';

const known = comparedSigns('ВИГАДАНА РАДА, тел. (0600) 70-00-01, 12.03.2031. Лавки у парку є.');

function unread(...lines: string[]): number {
	return unreadWords(
		lines.map((line) => ({
			box: [0, 0, 1, 1] as const,
			words: line.split(' ').map((text) => ({ text, box: [0, 0, 1, 1] as const, confidence: 95 })),
		})),
		known,
	);
}

test('a picture may show what the text says, and a misread word or two', () => {
	assert.equal(unread('ВИГАДАНА РАДА', 'тел. (0600) 70-00-01', '12.03.2031'), 0);
	assert.equal(unread('лавкн паркн'), 0);
	assert.ok(unread('лавкн паркн неіснуйки') > 0);
});

test('a name, an address or a number that the text does not have is never let pass', () => {
	for (const shown of [
		'Неіснуйкова',
		'o.neisnuikova@mail.example',
		'тел. 067 123 45 67',
		'(067) 123-45-67',
		'пані Неіснуйкова,',
	]) {
		assert.ok(unread(shown) > 0, shown);
	}
});
