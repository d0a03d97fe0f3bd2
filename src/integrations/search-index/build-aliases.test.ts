import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../archive/search/fold-text.ts';
import { wordKey } from '../../archive/search/word-key.ts';
import { aliasShards } from './alias-shards.ts';
import { buildAliases } from './build-aliases.ts';
import { type DictionaryEntry, expandDictionary } from './expand-dictionary.ts';

const AFF = `SET UTF-8
SFX 1 Y 3
SFX 1 0 и [^аиь]
SFX 1 ір ору ір
SFX 1 а у [бв]а
SFX ' Y 1
SFX ' ь я [нт]ь
`;

test('expands suffixes by their conditions, whatever the flag’s name', () => {
	const dic = "4\nзвіт/1\nдоговір/1\nтінь/'\nкіно\n";
	assert.deepEqual(
		[...expandDictionary(AFF, dic)],
		[
			{ word: 'звіт', forms: ['звіт', 'звіти'] },
			{ word: 'договір', forms: ['договір', 'договіри', 'договору'] },
			{ word: 'тінь', forms: ['тінь', 'тіня'] },
			{ word: 'кіно', forms: ['кіно'] },
		],
	);
});

const dictionary = [
	'день дня дню днем дні днів',
	'дно дна дну дном дні',
	'договір договору договором',
	'надавати надаю надає надавав',
	'надаватися надаюся надається',
	'вистава виставу вистави',
	'вистати вистав вистала',
	'тюлень тюленя',
].map((line): DictionaryEntry => ({ word: line.split(' ')[0] ?? '', forms: line.split(' ') }));

function aliasesOf(text: string) {
	const vocabulary = new Map<string, number>();
	for (const word of foldText(text).split(' ')) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
	const aliases = buildAliases(vocabulary, () => dictionary);
	return { ...aliases, key: (word: string) => wordKey(foldText(word), aliases.table) };
}

test('joins the forms of a word, those that the archive lacks among them', () => {
	const { key } = aliasesOf('договору дня надається');
	assert.equal(key('договір'), key('договором'));
	assert.equal(key('день'), key('днем'));
	assert.equal(key('надавав'), key('надається'));
	assert.equal(aliasesOf('людей').key('людина'), aliasesOf('людей').key('людям'));
});

test('keeps apart words that only look alike', () => {
	const { key } = aliasesOf('дня днів день');
	assert.equal(key('дні'), key('день'));
	assert.notEqual(key('дно'), key('день'));
	assert.notEqual(key('дном'), key('день'));
});

test('a form of two words that are both used is indexed under both', () => {
	const { key, others } = aliasesOf('день днів дня дні дном');
	assert.equal(key('дні'), key('день'));
	assert.deepEqual(others.get('дні'), [key('дно')]);
});

test('a form that could be an unused verb’s is of the noun that is used', () => {
	const { key } = aliasesOf('вистава виставу вистав');
	assert.equal(key('вистав'), key('вистава'));
});

test('words that the archive does not use take no room', () => {
	const { table } = aliasesOf('договору');
	assert.ok(![...table.forms.keys(), ...table.stems.keys()].some((word) => word.startsWith('тюл')));
});

test('shards hold the whole table once, and few bytes each', () => {
	const stems = Array.from(
		{ length: 5000 },
		(_, number) =>
			[`${'абвгдежзик'[number % 10]}${'аеиоу'[number % 5]}сл${number}`, `слово${number}`] as const,
	);
	const files = aliasShards({ stems: new Map(stems), forms: new Map() });
	const { shards } = JSON.parse(files.get('words/index.json') ?? '');
	assert.equal(files.size, shards + 1);
	const lines = [...files].filter(([name]) => name.endsWith('.txt')).flatMap(([, text]) => text.split('\n'));
	assert.equal(lines.filter(Boolean).length, 5000);
	assert.deepEqual(
		[...aliasShards({ stems: new Map(), forms: new Map() }).keys()],
		['words/index.json', 'words/0.txt'],
	);
});
