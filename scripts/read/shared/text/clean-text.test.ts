import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellSeparator, hiddenWords, quoteSeparator } from '#archive/letter/separators.ts';
import { anySign } from '../../../testing/any-sign.ts';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
	const cases: [why: string, raw: string, text: string, firstInvisible: number | null][] = [
		['line ends of any system', 'а\r\nб\rв\nг\u2028д\fе', 'а\nб\nв\nг\nд\nе', null],
		['NUL bytes', 'а\0б', 'аб', 1],
		['a zero-width space that hides an address', 'office\u200B@rada.example', 'office@rada.example', 6],
		['direction overrides', '\u202Eадар\u202C', 'адар', 0],
		['a second byte order mark', 'а\uFEFFб', 'аб', 1],
		['letters of two parts', 'и\u0306', 'й', null],
		['what parts a letter from its accent', 'и\u200B\u0306', 'й', 1],
		['what is no character', 'до\uFFFF рі\uFDD0г\u{1FFFE}\u{10FFFF}', 'до ріг', 2],
		['soft hyphens inside a line', 'інфор\u00ADмація', 'інформація', null],
		['soft hyphens at a line end, which stay', 'інфор\u00AD\nмація', 'інфор\u00AD\nмація', null],
		['tabs and no-break spaces, which stay', 'а\tб\u00A0в', 'а\tб\u00A0в', null],
	];
	for (const [why, raw, text, firstInvisible] of cases) {
		it(`cleans ${why}`, () => {
			const clean = cleanText(raw);
			assert.deepEqual({ text: clean.text, firstInvisible: clean.firstInvisible }, { text, firstInvisible });
		});
	}

	it('tells what it took out that changes how a text reads', () => {
		const { text, hidden } = cleanText('а\u0301б\u200B\0в\u202Eг\uFEFF');
		assert.equal(text, 'а\u0301бвг');
		assert.deepEqual(hidden, [
			{ at: 3, sign: 'U+200B' },
			{ at: 4, sign: 'U+202E' },
		]);
	});

	it('leaves no character that shows nothing, and changes nothing twice', () => {
		fc.assert(
			fc.property(fc.string({ unit: anySign }), (raw) => {
				const { text, hidden } = cleanText(raw);
				for (const { at } of hidden) assert.ok(at >= 0 && at <= text.length);
				const shown = [cellSeparator, quoteSeparator, hiddenWords].reduce(
					(left, own) => left.replaceAll(own, ''),
					text,
				);
				assert.doesNotMatch(shown, /(?![\t\n\u00AD])[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/u);
				assert.deepEqual(cleanText(text), { text, firstInvisible: null, hidden: [] });
			}),
			{ numRuns: 1000 },
		);
	});
});
