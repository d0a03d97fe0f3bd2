import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { joinLines, wordsOf } from './join-lines.ts';

describe('joinLines', () => {
	const cases: [why: string, lines: string[], words: string[], expected: string][] = [
		['lines with one space', ['Вигадана міська', '', '  рада '], [], 'Вигадана міська рада'],
		['a word cut by a soft hyphen', ['інфор\u00AD', 'мація'], [], 'інформація'],
		['a cut word that stands elsewhere in one piece', ['інфор-', 'мація'], ['інформація'], 'інформація'],
		['a cut word whose rest has no vowel', ['можливі-', 'сть'], [], 'можливість'],
		['a cut word whose rest begins with a soft sign', ['міс-', 'ькрада'], [], 'міськрада'],
		['a word in doubt: the hyphen stays', ['інфор-', 'мація'], [], 'інфор-мація'],
		['«будь-який»', ['будь-', 'який'], [], 'будь-який'],
		['«по-перше»', ['по-', 'перше'], [], 'по-перше'],
		[
			'a word that stands elsewhere with its hyphen',
			['прес-', 'служба'],
			['прес-служба', 'пресслужба'],
			'прес-служба',
		],
		['a cut part of a compound', ['соціально-еконо-', 'мічний'], ['економічний'], 'соціально-економічний'],
		['a name with a hyphen', ['Івано-', 'Франківськ'], [], 'Івано-Франківськ'],
		['an abbreviation', ['PR-', 'заходи'], [], 'PR-заходи'],
		['a hanging hyphen', ['науково-', 'та технічної'], [], 'науково- та технічної'],
		['a dash', ['Секретар ради –', 'в.о. голови'], [], 'Секретар ради – в.о. голови'],
		['a number', ['5-', 'канал'], [], '5- канал'],
		['a cut index of a letter and a figure', ['за № 25/П-', '170, тел.'], [], 'за № 25/П-170, тел.'],
		['a cut registration index', ['№ 11471/8-15-', '25 відбулися'], [], '№ 11471/8-15-25 відбулися'],
		['a cut code', ['з кодом 95550-', '10 до переліку'], [], 'з кодом 95550-10 до переліку'],
		['a number cut behind a stroke', ['від № 318/', '02-15'], [], 'від № 318/02-15'],
		['a span of years', ['у 2030-', '2031 роках'], [], 'у 2030-2031 роках'],
		['a number cut twice', ['№ 4/', '5-', '31'], [], '№ 4/5-31'],
		['a phone', ['(044) 000-00-', '00'], [], '(044) 000-00-00'],
		['a dash between numbers', ['від 5 –', '10 діб'], [], 'від 5 – 10 діб'],
	];
	for (const [why, lines, words, expected] of cases) {
		it(`joins ${why}`, () => assert.equal(joinLines(lines, new Set(words)), expected));
	}

	it('changes nothing but blanks and hyphens at line ends', () => {
		const line = fc.string({
			unit: fc.constantFrom('а', 'б', 'ь', 'Т', '-', ' ', '\t', '\u00A0', '\u00AD', '.', 'та'),
		});
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
				const bare = (text: string) => text.replace(/[\s\u00AD-]/gu, '');
				assert.equal(bare(joinLines(lines, wordsOf(lines))), bare(lines.join('')));
			}),
			{ numRuns: 2000 },
		);
	});

	it('never touches a hyphen inside a line', () => {
		const line = fc.string({ unit: fc.constantFrom('а', 'б', '-', ' ', 'Т') });
		fc.assert(fc.property(line, (text) => assert.equal(joinLines([text]), text.trim().replace(/ +/g, ' '))));
	});
});
