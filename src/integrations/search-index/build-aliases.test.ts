import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary as ukrainian } from '#archive/jurisdictions/ua/search/dictionary/index.ts';
import { searchLanguage } from '#archive/jurisdictions/ua/search/index.ts';
import type { DictionaryEntry } from '#archive/search/dictionary.ts';
import { dictionaryReader } from '#archive/search/dictionary-reader.ts';
import { foldForSearch } from '#archive/search/fold-for-search.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import { wordKey } from '#archive/search/word-key.ts';
import { aliasShards } from './alias-shards.ts';
import { buildAliases } from './build-aliases.ts';

const aff = `SET UTF-8
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
		[...dictionaryReader(aff, dic)()],
		[
			{ word: 'звіт', forms: ['звіт', 'звіти'] },
			{ word: 'договір', forms: ['договір', 'договіри', 'договору'] },
			{ word: 'тінь', forms: ['тінь', 'тіня'] },
			{ word: 'кіно', forms: ['кіно'] },
		],
	);
});

const sampleWords = [
	'день дня дню днем дні днів',
	'дно дна дну дном дні',
	'договір договору договором',
	'надавати надаю надає надавав',
	'надаватися надаюся надається',
	'вистава виставу вистави',
	'вистати вистав вистала',
	'тюлень тюленя',
];

function aliasesOf(text: string, words: readonly string[] = sampleWords) {
	const dictionary = words.map(
		(line): DictionaryEntry => ({ word: line.split(' ')[0] ?? '', forms: line.split(' ') }),
	);
	const vocabulary = new Map<string, number>();
	for (const word of foldForSearch(text, searchLanguage).split(' '))
		vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
	const aliases = buildAliases(vocabulary, () => dictionary, searchLanguage, ukrainian);
	const lexicon = lexiconOf(searchLanguage, aliases.table);
	return { ...aliases, key: (word: string) => wordKey(foldForSearch(word, searchLanguage), lexicon) };
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

test('a participle is of its verb, and a degree of its adjective', () => {
	const words = [
		'знищити знищив знищено',
		'знищений знищених знищене',
		'важливий важливого важливих',
		'важливіший важливішого',
		'найважливіший найважливіших',
		'дешевий дешевого',
		'дешевший дешевшого дешевше',
	];
	const { key } = aliasesOf('знищених важливого дешевше', words);
	assert.equal(key('знищити'), key('знищених'));
	assert.equal(key('найважливіших'), key('важливого'));
	assert.equal(key('дешевого'), key('дешевше'));
});

test('a noun whose genitive plural the dictionary lacks has one', () => {
	const words = ['місто міста місту містом містам містами містах', 'міст мосту мостів мостам мостами мостах'];
	const { key, others } = aliasesOf('міст міста мостів', words);
	const keys = [key('міст'), ...(others.get('міст') ?? [])];
	assert.ok(keys.includes(key('містами')) && keys.includes(key('мостам')));
});

test('where a form is all that the archive has of several words, nouns come before verbs', () => {
	const words = ['спорудити спорудив споруди', 'споруда споруди споруд'];
	const { key } = aliasesOf('споруди', words);
	assert.equal(key('споруди'), key('споруда'));
});

test('words that the archive does not use take no room', () => {
	const { table } = aliasesOf('договору');
	assert.ok(![...table.forms.keys(), ...table.stems.keys()].some((word) => word.startsWith('тюл')));
});

test('shards hold the whole table once', () => {
	const stems = Array.from(
		{ length: 5000 },
		(_, number) =>
			[`${'абвгдежзик'[number % 10]}${'аеиоу'[number % 5]}сл${number}`, `слово${number}`] as const,
	);
	const shards = aliasShards({ stems: new Map(stems), forms: new Map() }, searchLanguage);
	assert.equal(shards.flatMap((text) => text.split('\n')).filter(Boolean).length, 5000);
	assert.deepEqual(aliasShards({ stems: new Map(), forms: new Map() }, searchLanguage), ['']);
});
