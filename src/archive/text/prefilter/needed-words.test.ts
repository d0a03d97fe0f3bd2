import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neededWords } from './needed-words.ts';

const patterns: readonly (readonly [RegExp, readonly string[] | null])[] = [
	[/(?<!\p{L})(?:діагноз|Хворі\p{L})\s\d{2}/iu, ['діагноз', 'хворі']],
	[/(?<=(?:має|мав)\s)рак/iu, ['має ', 'мав ']],
	[/[вВ]ул(?:иця)?\s/u, ['вул ', 'вулиця ']],
	[/тел(?!ев)[.:]?\d{3}/u, ['тел000', 'тел.000', 'тел:000']],
	[/[^\s@]{1,64}@[^\s]+/u, ['@']],
	[/\p{L}{2}\d{4,5}/u, ['0000']],
	[/ab{2}(?:cd)?/, ['abb', 'abbcd']],
	[/\u0442\x65\/\n/u, ['тe/ ']],
	[/(?=.{0,9}лавк)\p{L}+/u, ['лавк']],
	[/(?:лавка|)\d/u, ['лавка0', '0']],
	[/(?:лавка)?/u, null],
	[/лавка|\p{L}{3}/u, null],
	[/[а-яі]{3}/u, null],
	[/(?!лавка)./u, null],
	[/😀?а/u, ['а']],
];

describe('a pattern tells the words that it cannot do without', () => {
	for (const [pattern, words] of patterns) {
		it(`${pattern}`, () => assert.deepEqual(neededWords(pattern), words));
	}
});
