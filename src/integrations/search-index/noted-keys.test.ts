import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { keyText } from '#archive/search/key-text.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import { settings } from '../../site/settings.ts';
import { type KeySources, notedKeys, saysTheSame } from './noted-keys.ts';

const { search: language } = jurisdictionOf(settings.jurisdiction);
const texts = [
	'Про дно озера, 03 квітня 2018 року',
	'Кабінет Міністрів – КМУ – має Smart Tender',
	'лист-відповідь, дні і дно',
];

function sources(
	stems: Readonly<Record<string, string>> = {},
	forms: Readonly<Record<string, string>> = {},
	others: Readonly<Record<string, readonly string[]>> = {},
): KeySources {
	const table = { stems: new Map(Object.entries(stems)), forms: new Map(Object.entries(forms)) };
	return { lexicon: lexiconOf(language, table), others: new Map(Object.entries(others)) };
}

test('keys are those of a writer that notes nothing', () => {
	const own = sources({ ден: 'дн' }, { дно: 'днищ' }, { дні: ['днищъ'] });
	const { keysOf } = notedKeys(own);
	for (const text of texts) assert.equal(keysOf(text), keyText(text, own.lexicon, own.others));
});

test('what was looked up says whether other tables give the same keys', () => {
	const stemOf = (word: string) => language.stem(word);
	const before = sources({ [stemOf('озера')]: 'озер' }, { дно: 'днищ' }, { дні: ['днищъ'] });
	const others = [
		sources(
			{ [stemOf('озера')]: 'озер' },
			{ дно: 'днищ', водограй: 'фонтан' },
			{ дні: ['днищъ'], яма: ['ям'] },
		),
		sources({ [stemOf('озера')]: 'озерц' }, { дно: 'днищ' }, { дні: ['днищъ'] }),
		sources({ [stemOf('озера')]: 'озер' }, { дно: 'дон' }, { дні: ['днищъ'] }),
		sources({ [stemOf('озера')]: 'озер' }, { дно: 'днищ' }, { дні: ['днъ'] }),
		sources({ [stemOf('озера')]: 'озер' }, { дно: 'днищ' }),
		sources({ [stemOf('озера')]: 'озер' }, { дно: 'днищ', листа: 'листок' }, { дні: ['днищъ'] }),
		sources({ [stemOf('озера')]: 'озер', [stemOf('кабінет')]: 'кабін' }, { дно: 'днищ' }, { дні: ['днищъ'] }),
		sources(),
	];
	for (const text of texts) {
		const { keysOf, lookups } = notedKeys(before);
		keysOf(text);
		const noted = JSON.parse(JSON.stringify(lookups()));
		assert.ok(saysTheSame(noted, before));
		for (const other of others) {
			const now = keyText(text, other.lexicon, other.others);
			if (saysTheSame(noted, other)) assert.equal(now, keyText(text, before.lexicon, before.others), text);
		}
	}
	const { keysOf, lookups } = notedKeys(before);
	for (const text of texts) keysOf(text);
	assert.deepEqual(
		others.map((other) => saysTheSame(lookups(), other)),
		[true, false, false, false, false, true, false, false],
	);
});

test('of tables that said nothing it is noted that they did', () => {
	const { keysOf, lookups } = notedKeys(sources());
	keysOf('дні');
	assert.ok(!saysTheSame(lookups(), sources({}, {}, { дні: ['дн'] })));
});
