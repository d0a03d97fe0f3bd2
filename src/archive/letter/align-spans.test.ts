import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alignSpans } from './align-spans.ts';

describe('alignSpans', () => {
	const cases: [what: string, source: string, word: string, target: string][] = [
		['behind a list’s marker', '1. Так, надано копію', 'надано', 'Так, надано копію'],
		[
			'over a line’s end',
			'послуга протягом 30\nкалендарних днів, а не місяця',
			'календарних днів',
			'послуга протягом 30 календарних днів, а не місяця',
		],
		[
			'behind a hyphen that went',
			'надати інфор-\nмацію про лавки у парку',
			'лавки',
			'надати інформацію про лавки у парку',
		],
		[
			'where the target has more',
			'Розглянувши запит, повідомляємо',
			'запит',
			'Розглянувши[U+200B] запит, повідомляємо',
		],
	];
	for (const [what, source, word, target] of cases) {
		it(`finds words again ${what}`, () => {
			const start = source.indexOf(word);
			const [span] = alignSpans(source, [{ start, end: start + word.length }], target);
			assert.equal(span && target.slice(span.start, span.end), word);
		});
	}

	it('leaves out what the other text has not', () => {
		assert.deepEqual(alignSpans('так', [{ start: 0, end: 3 }], 'ні'), []);
	});

	it('finds every word again, whatever blanks stand between', () => {
		const word = fc.string({ unit: fc.constantFrom(...'абвгд12,.'), minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (words, pick) => {
				const [source, target] = [words.join(' '), words.join('\n\n ')];
				const at = pick % words.length;
				const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
				const [span] = alignSpans(source, [{ start, end: start + (words[at]?.length ?? 0) }], target);
				assert.equal(span && target.slice(span.start, span.end), words[at]);
			}),
		);
	});
});
