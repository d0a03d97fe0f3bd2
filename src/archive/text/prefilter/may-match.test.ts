import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import fc from 'fast-check';
import { addressPatterns } from '../../jurisdictions/ua/personal-data/address-patterns.ts';
import { lightPattern } from '../../jurisdictions/ua/personal-data/light-pattern.ts';
import { valueFinders } from '../../jurisdictions/ua/personal-data/value-finders.ts';
import { mayMatch } from './may-match.ts';

const fixtures = new URL('../../jurisdictions/ua/fixtures/', import.meta.url);
const ofFinders = [
	...Object.values(addressPatterns),
	...[...valueFinders.byForm, ...valueFinders.byWords].map(({ needs }) => needs),
];

it('no pattern of a finder is passed over where it matches', () => {
	for (const name of readdirSync(fixtures)) {
		const text = readFileSync(new URL(`${name}/source.txt`, fixtures), 'utf8');
		for (const pattern of ofFinders)
			if (text.search(lightPattern(pattern)) !== -1)
				assert.ok(mayMatch(text, pattern), `${pattern} in ${name}`);
	}
});

/** Any pattern of parts that patterns have, without what makes one slow. */
const anyPattern = fc.letrec<{ part: string; ways: string }>((tie) => ({
	part: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom(
			'а',
			'Б',
			'в',
			'7',
			' ',
			'ſ',
			'k',
			'\\d',
			'\\s',
			'\\p{L}',
			'.',
			'[аб]',
			'[^а]',
			'[а-в]',
			'[\\d-]',
			'\\.',
			'^',
			'\\b',
		),
		tie('ways').map((ways) => `(?:${ways})`),
		tie('ways').map((ways) => `(?:${ways})?`),
		tie('ways').map((ways) => `(?:${ways}){2}`),
		tie('ways').map((ways) => `(?:${ways}){1,2}`),
		tie('ways').map((ways) => `(?=${ways})`),
		tie('ways').map((ways) => `(?<=${ways})`),
		tie('ways').map((ways) => `(?!${ways})`),
	),
	ways: fc
		.array(fc.array(tie('part'), { maxLength: 3 }), { minLength: 1, maxLength: 3 })
		.map((ways) => ways.map((parts) => parts.join('')).join('|')),
})).ways;
const anyText = fc.string({ unit: fc.constantFrom(...'аАбБвВ7 9s\nKk.-😀'), maxLength: 12 });

it('a text is passed over only where the pattern does not match, whatever the pattern', () => {
	fc.assert(
		fc.property(anyPattern, fc.constantFrom('u', 'iu', 'gu'), anyText, (source, flags, text) => {
			const pattern = new RegExp(source.replaceAll('\\b', flags === 'gu' ? '\\b' : ''), flags);
			assert.ok(text.search(pattern) === -1 || mayMatch(text, pattern));
		}),
		{ numRuns: 500 },
	);
});

it('what a text lacks is told', () => {
	assert.equal(mayMatch('Про лавки у сквері', /діагноз\p{L}{0,2}\s/iu), false);
	assert.equal(mayMatch('ДІАГНОЗ', /діагноз/iu), true);
});
