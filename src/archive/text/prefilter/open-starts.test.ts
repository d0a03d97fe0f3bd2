import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { openStarts } from './open-starts.ts';

const patterns = [
	/@|&#0{0,4}64;|[Нн]арод|р\. ?н\.|КК$|(?:ab|\p{Nd})?є|[абв]{2}г/u,
	/(?<!\p{L})(?:кв\.|кварт)|\p{Lu}|I{1,3}P/iu,
	/(?:а|бв)+г|\((?:at|dot)\)|x\s\d/u,
];
const sign = fc.constantFrom(...'@&#064;Ннародр. КкАабвгєIpi(atdo)x7\n😀');

it('no beginning of a match is passed over', () => {
	fc.assert(
		fc.property(fc.constantFrom(...patterns), fc.string({ unit: sign, maxLength: 12 }), (pattern, text) => {
			const mayBegin = openStarts(pattern);
			for (const { index } of text.matchAll(new RegExp(pattern, 'gu')))
				assert.ok(mayBegin(text, index), `${pattern} at ${index}`);
		}),
		{ numRuns: 3000 },
	);
});

it('most places are passed over', () => {
	const mayBegin = openStarts(/[Пп]аспорт|[Дд]іагноз|№ \d/u);
	assert.equal([...'Про лавки у парку №2'].filter((_, at) => mayBegin('Про лавки у парку №2', at)).length, 0);
});
