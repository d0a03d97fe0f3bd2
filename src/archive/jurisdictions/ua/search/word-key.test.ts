import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	type AliasTable,
	aliasShard,
	formatAliases,
	noAliases,
	parseAliases,
} from '../../../search/alias-table.ts';
import { foldForSearch } from '../../../search/fold-for-search.ts';
import { lexiconOf } from '../../../search/lexicon.ts';
import { tokenKeys, tokenParts } from '../../../search/token-keys.ts';
import { keyEnd, keyParts, wordKey } from '../../../search/word-key.ts';
import { searchLanguage } from './index.ts';
import { stemWord } from './stem-word.ts';

const lexicon = lexiconOf(searchLanguage);
const fold = (text: string) => foldForSearch(text, searchLanguage);
const cyrillic = fc.stringMatching(/^[а-щьюяєіїґ’]{1,12}$/u);
const anyText = fc.string({ unit: 'grapheme' });

for (const [typed, folded] of [
	['Об’єкт', 'обєкт'],
	["об'єкт", 'обєкт'],
	['обʼєкт', 'обєкт'],
	['об`єкт', 'обєкт'],
	['Ґанок', 'ганок'],
	['Їжакова', 'іжакова'],
	['за́пит', 'запит'],
	['за\u00ADпит', 'запит'],
]) {
	test(`folds ${typed}`, () => assert.equal(fold(typed ?? ''), folded));
}

test('folding twice changes nothing more', () => {
	fc.assert(fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))));
});

for (const forms of [
	'запит запиту запитом запити запитів запитам запитами запитах',
	'вигадівська вигадівської вигадівській вигадівську вигадівською вигадівські вигадівських',
	'request requests requested requesting',
	'copy copies',
]) {
	test(`one stem, without a dictionary: ${forms}`, () => {
		assert.equal(new Set(forms.split(' ').map((form) => stemWord(fold(form)))).size, 1);
	});
}

test('a stem is a beginning of its word and keeps three letters', () => {
	fc.assert(
		fc.property(cyrillic.map(fold), (word) => {
			const stem = stemWord(word);
			assert.ok(word.startsWith(stem));
			assert.ok(stem.length >= Math.min(3, word.length));
		}),
	);
});

test('a key ends with its sign, and none is the beginning of another', () => {
	const keys = ['рік', 'ріка', 'рікою', 'рікарня'].map((word) => wordKey(fold(word), lexicon));
	fc.assert(
		fc.property(cyrillic, cyrillic, (a, b) => {
			const [first, second] = [wordKey(fold(a), lexicon), wordKey(fold(b), lexicon)];
			assert.ok(first.endsWith(keyEnd));
			assert.ok(first === second || !second.startsWith(first));
		}),
	);
	assert.equal(new Set(keys).size, 2);
});

const table: AliasTable = {
	stems: new Map([
		['ден', 'дн'],
		['договір', 'договор'],
	]),
	forms: new Map([['дна', 'дно']]),
};

const known = lexiconOf(searchLanguage, table);

test('a key tells its numbers, for the leak gate', () => {
	assert.deepEqual(keyParts(tokenKeys('25/К-170із', lexicon)[0] ?? ''), ['25', 'к', '170із']);
	fc.assert(
		fc.property(fc.nat(), (number) => {
			assert.deepEqual(keyParts(wordKey(String(number), lexicon)), [String(number)]);
		}),
	);
});

test('a table joins stems and parts words', () => {
	assert.equal(wordKey('договір', known), wordKey('договору', known));
	assert.notEqual(wordKey('дна', known), wordKey('день', known));
});

test('a table is read as it was written', () => {
	assert.deepEqual(parseAliases([formatAliases(table)]), table);
	assert.deepEqual(parseAliases([]), noAliases);
});

test('a shard depends on the first two letters', () => {
	assert.equal(aliasShard('договор', 64), aliasShard('договір', 64));
	fc.assert(
		fc.property(cyrillic, fc.integer({ min: 1, max: 256 }), (stem, shards) => {
			const shard = aliasShard(stem, shards);
			assert.ok(Number.isInteger(shard) && shard >= 0 && shard < shards);
		}),
	);
});

for (const [token, parts] of [
	['(25/К-170із),', ['25', 'к', '170із']],
	['№25', ['25']],
	['3.4.2018р.', ['03', '04', '2018']],
	['2018-04-03', ['03', '04', '2018']],
	['https://www.a.example/b', ['a', 'example', 'b']],
	['—', []],
] as const) {
	test(`parts of ${token}`, () => assert.deepEqual(tokenParts(token, searchLanguage), parts));
}

test('every part of an index, and every run of them, begins a key', () => {
	const keys = tokenKeys('25/К-170із', lexicon);
	for (const part of ['25', 'к', '170із', '25/к', 'К-170із', '25/К-170із']) {
		const [key = '-'] = tokenKeys(part, lexicon);
		assert.ok(
			keys.some((each) => each.startsWith(key)),
			part,
		);
	}
	for (const other of ['2', '17', '170', '250', 'із']) {
		const [key = ''] = tokenKeys(other, lexicon);
		assert.ok(!keys.some((each) => each.startsWith(key)), other);
	}
});
