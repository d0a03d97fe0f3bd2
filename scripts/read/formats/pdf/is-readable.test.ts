import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isForeignLayer, isGibberish, needOf } from './is-readable.ts';
import type { PageContent } from './page-content.ts';

const sentence =
	'Вигадана міська рада розглянула Ваш запит щодо витрат на озеленення та повідомляє, що у 2031 році на ці цілі коштів не виділено.';

function page(text: string, others: Partial<PageContent> = {}): PageContent {
	const words = text
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => {
			return { text: word, box: [0, 0, 9, 9], shown: null, baseline: 9, size: 9, turned: false } as const;
		});
	return {
		width: 595,
		height: 842,
		rules: [],
		pictures: [],
		drawings: [],
		otherwise: [],
		outside: 0,
		hasUnappliedRedactions: false,
		unreadable: 0,
		recognised: false,
		words,
		...others,
	};
}

const scan = { pictures: [{ box: [0, 0, 595, 842], dotsPerPoint: [2.8, 2.8] }] } as const;

describe('needOf', () => {
	it('takes a text layer, also over a picture of the page', () => {
		assert.equal(needOf(page(sentence)), 'text');
		assert.equal(needOf(page(`${sentence} `.repeat(5), scan)), 'text');
	});

	it('recognises a picture without text, or with a stamp over it', () => {
		assert.equal(needOf(page('', scan)), 'picture');
		assert.equal(needOf(page('ДОКУМЕНТ № 12 від 03.04.2031', scan)), 'picture');
	});

	it('recognises a page whose characters stand for nothing', () => {
		assert.equal(needOf(page(sentence, { unreadable: 40 })), 'picture');
	});

	it('leaves an empty page', () => {
		assert.equal(needOf(page('')), 'nothing');
	});
});

describe('isGibberish', () => {
	it('knows Windows-1251 read as Latin', () => {
		const bytes = [...sentence].map((sign) => {
			const code = sign.codePointAt(0) ?? 0;
			return code >= 0x410 && code <= 0x44f ? String.fromCharCode(code - 0x350) : sign;
		});
		assert.ok(isGibberish(bytes.join('').split(' ')));
	});

	it('knows signs and shifted letters', () => {
		assert.ok(isGibberish(['!"#$%', '&()*+', ',-./:', ';<=>?', '!"#$%', '@[]^_']));
		const mute = ['bcdfgh', 'klmnpq', 'rstvwx', 'zbcdfg'];
		assert.ok(isGibberish([...mute, ...mute, ...mute, ...mute]));
	});

	it('takes letters in Ukrainian, English and capitals, forms and lists of numbers for what they are', () => {
		const english = 'The council has considered your request and reports that no funds were allotted for it';
		for (const text of [sentence, sentence.toUpperCase(), english, 'ТОВ ДСНС НСЗУ МВС '.repeat(9)]) {
			assert.ok(!isGibberish(text.split(' ')), text);
		}
		assert.ok(!isGibberish(['від', '_'.repeat(60), '20__', 'р.', '№', '_'.repeat(40)]));
		assert.ok(!isGibberish('12,5 100,0 98,1 2031 2030 398,6 1 204 977 15.04.2031'.split(' ')));
	});
});

describe('isForeignLayer', () => {
	const layer = (text: string) => text.split(' ').map((word) => ({ text: word, confidence: 70 }));
	const foreign = {
		'read as English': 'BURANAHA MICBKA PANA BUKOHABUUU KOMITET Po3rjisiHyBwu Baw 3anuT wono pemoHTy nopir',
		'in Latin letters alone': 'Bnranana micbka pana posrnanyna Baw sanut wono pemohty goporn ta nosigomnae',
		'of figures in words': 'Вигадана м1ська рада р0зглянула Ваш за11ит щодо рем0нту та пов1домляє',
	};
	for (const [what, text] of Object.entries(foreign)) {
		it(`knows a layer ${what}`, () => assert.equal(isForeignLayer(layer(text)), true));
	}

	it('leaves a layer of the letter’s own language, and what is no layer', () => {
		assert.equal(isForeignLayer(layer(sentence)), false);
		assert.equal(isForeignLayer([{ text: 'Bnranana' }, { text: 'pana' }]), false);
	});
});
