import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldSigns } from './fold-signs.ts';

const folds: readonly (readonly [written: string, folded: string])[] = [
	['Вигаданoму Iвану', 'Вигаданому Івану'],
	['067\u034F111\u200B22\uFE0F33', '0671112233'],
	['Ви\u0301гадани\u0306 і\u0308жак', 'Вигаданй їжак'],
	['о.zrazkova@mail.example', 'o.zrazkova@mail.example'],
	['olena＠mail.example', 'olena@mail.example'],
	['тел. О67 111 22 3З', 'тел. 067 111 22 33'],
	['𝟎𝟔𝟕-111–22−33', '067-111-22-33'],
	['067•111·22‧33', '067.111.22.33'],
	['рахунок UА21 3223', 'рахунок UA21 3223'],
	['063\u3164000\u115F00\uFFA001', '0630000001'],
	['٠٦٣ ०६३ ⁰⁶³', '063 063 063'],
	['063‒000―00−01, 063・000·00•01', '063-000-00-01, 063.000.00.01'],
	['TРAВHEВA, оlha.trаv@mаil.com', 'ТРАВНЕВА, olha.trav@mail.com'],
	['паспорт ВК 34567В; IBAN UA91З253650000', 'паспорт ВК 345678; IBAN UA913253650000'],
];

describe('a letter is folded before anything is looked for in it', () => {
	for (const [written, folded] of folds) {
		it(`${JSON.stringify(written)} is ${JSON.stringify(folded)}`, () =>
			assert.equal(foldSigns(written)?.text ?? written, folded));
	}

	it('what is written plainly stays, and is not copied', () => {
		for (const text of [
			'12 м², слово¹ і 20²',
			'держномер AI 4521 ОО, буд. 12З',
			'№ 25/К-170 «Про…» 2030–й',
			'Wi-Fi у школі № 5',
			'COVID-19',
			'рада@вигадана.укр',
		])
			assert.equal(foldSigns(text), null);
	});

	it('a soft hyphen at a line’s end stays: it shows a hyphen', () =>
		assert.equal(foldSigns('Вига\u00AD\nданому'), null));

	it('a long text of odd signs takes time in proportion', { timeout: 30_000 }, () => {
		for (const sign of ['a@', 'о\u0301', '1О', 'тел. О', '0–', '\u00AD ', '⁰'])
			assert.notEqual(foldSigns(sign.repeat(100_000)), undefined);
	});

	it('places lead there and back, whatever the letter holds', () => {
		const sign = fc.constantFrom(...'аbо0６\u034F\u0301𝟎@. -–\n');
		fc.assert(
			fc.property(fc.string({ unit: sign, maxLength: 40 }), fc.nat(), fc.nat(), (text, from, length) => {
				const folded = foldSigns(text);
				if (!folded) return;
				const start = from % (folded.text.length + 1);
				const end = Math.min(folded.text.length, start + (length % 8));
				const source = folded.toSource({ start, end });
				assert.ok(0 <= source.start && source.start <= source.end && source.end <= text.length);
				const back = folded.toFolded(source);
				assert.ok(back.start <= start || start === folded.text.length);
				assert.ok(back.end >= end);
			}),
		);
	});
});
