import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DictionaryReader } from '../../../../search/dictionary.ts';
import { dictionaryReader } from '../../../../search/dictionary-reader.ts';
import { dictionaryWords } from './dictionary-words.ts';

/** Some thousand words of the dictionary: those that begin so, long and short, nouns, verbs and adjectives. */
const chosen = /^(?:важ|дор|ді|звер|міст|на[дй]|рі|спів|шко)/;
const [aff = '', whole = ''] = ['index.aff', 'index.dic'].map((name) =>
	readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-uk'))), 'utf8'),
);
const dic = whole
	.split('\n')
	.filter((line) => chosen.test(line))
	.join('\n');

test('words that are left out for their beginnings would have told nothing', () => {
	const vocabularies = [
		'дороги дорогою ріки зверненням міст мостів надано надаватимуть найважливіших школою',
		'важке важливішого дію дійшло рік років річкою співпраці дня спів',
	];
	const entries = dictionaryReader(aff, dic);
	for (const text of vocabularies) {
		const vocabulary = new Map(text.split(' ').map((word) => [word.replaceAll('й', 'и'), 1]));
		let read = 0;
		const counted: DictionaryReader = (wanted) =>
			entries((word, endings) => {
				const isWanted = wanted?.(word, endings) ?? true;
				if (isWanted) read += 1;
				return isWanted;
			});
		// Where nothing is known about what forms share, every likely word is read.
		const all = dictionaryWords(vocabulary, (wanted) =>
			entries((word) => wanted?.(word, () => ({ cut: word.length, isAlone: false })) ?? true),
		);
		assert.deepEqual(dictionaryWords(vocabulary, counted), all);
		assert.ok(all.length > 5 && read < dic.split('\n').length);
	}
});
