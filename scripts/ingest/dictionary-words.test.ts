import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { cutWordsOf } from '#archive/letter/join-lines.ts';
import { composeBlocks } from '#archive/letter/paragraphs.ts';
import { dictionaryWords } from './dictionary-words.ts';

/** Lines of a text, joined with the help of the dictionary. */
function joined(...lines: string[]): string {
	const known = dictionaryWords(cutWordsOf(lines), ua);
	return composeBlocks(lines, known)
		.map((block) => ('text' in block ? block.text : ''))
		.join('\n');
}

const cuts: readonly (readonly [whole: string, first: string, second: string])[] = [
	['право на інформацію для всіх', 'право на інфор-', 'мацію для всіх'],
	['заявили документально вчора', 'заявили докумен-', 'тально вчора'],
	['розгляд зобов’язання сторін', 'розгляд зобов’я-', 'зання сторін'],
	['за розпорядженнями голови', 'за розпоряджен-', 'нями голови'],
	['план соціально-економічного розвитку', 'план соціально-', 'економічного розвитку'],
	['у будь-який час доби', 'у будь-', 'який час доби'],
	['рішення по-перше законне', 'рішення по-', 'перше законне'],
	['затверджено план-графік робіт', 'затверджено план-', 'графік робіт'],
	['прийняв лікар-терапевт лікарні', 'прийняв лікар-', 'терапевт лікарні'],
	['подав прем’єр-міністр країни', 'подав прем’єр-', 'міністр країни'],
];

for (const [whole, first, second] of cuts)
	it(`«${first} / ${second}» is «${whole}»`, () => {
		assert.equal(joined(first, second), whole);
	});

it('has no words where the country has no dictionary', () => {
	assert.equal(dictionaryWords(['інформацію'], { dictionary: null }).size, 0);
});
