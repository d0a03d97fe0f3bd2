import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nounStem, verbStem } from '#archive/jurisdictions/ua/word-list/stems.ts';
import { bitsFor } from '#archive/jurisdictions/ua/word-list/word-filter.ts';
import { expandDictionary } from '#archive/search/expand-dictionary.ts';
import { withOneApostrophe } from '#archive/text/apostrophes.ts';

// Makes src/archive/jurisdictions/ua/word-list/{common-stems,surname-forms,place-forms}.json again, from the package dictionary-uk:
// node scripts/make-word-list.ts

const bitsAKey = 8;
const infinitive = /ти(?:с[ья])?$/u;
const capital = /\p{Lu}/u;
const small = /^[\p{Ll}’]+$/u;
// no «АвтоВАЗ»
const asWritten = /^\p{Lu}[\p{Ll}’]+(?:-\p{Lu}?[\p{Ll}’]+)*$/u;

/** Flags that places' names have in the dictionary and surnames have not: villages in the plural, «-ів», «-ань», «-о». */
const ofPlaces = /^(?:1?:?x|1x:|pn?c?|pn|%h|0u6?|j?C?0u6|0uw6|n|Q|2@z?|o|D!?|1:s|1:sx|1s|0|06)$/u;
// «Абрикосове»: an adjective in the neuter
const neuter = /(?:[оеє]ве|не|ське|цьке)$/u;
// «Абакумівна», «Коваленко», «Балабашвілі»
const person = /(?:[іїо]вна|[оеє]вич|енко|швілі|[ую]к)$/u;

const folder = new URL('../src/archive/jurisdictions/ua/word-list/', import.meta.url);
const [aff, dic] = ['index.aff', 'index.dic'].map((file) =>
	readFileSync(fileURLToPath(new URL(file, import.meta.resolve('dictionary-uk'))), 'utf8'),
) as [string, string];
const flags = new Map(dic.split('\n').map((line) => line.split('/', 2) as [string, string | undefined]));

const stems = new Set<string>();
const surnames = new Set<string>();
const places = new Set<string>();
for (const { word, forms: written } of expandDictionary(aff, dic)) {
	const all = written.map((form) => withOneApostrophe(form));
	if (capital.test(word)) {
		const forms = isPlace(word) ? places : surnames;
		for (const form of all.filter((one) => asWritten.test(one))) forms.add(form.toLowerCase());
	} else {
		const stemOf = infinitive.test(word) ? verbStem : nounStem;
		for (const form of all.filter((one) => small.test(one))) stems.add(stemOf(form));
	}
}
write('common-stems', 'Stems of words that are written with a small letter', stems);
// The others are told by being no common word.
const isCommon = (form: string) => stems.has(nounStem(form)) || stems.has(verbStem(form));
write(
	'surname-forms',
	'Forms of surnames that are forms of common words too',
	new Set([...surnames].filter(isCommon)),
);
write('place-forms', 'Forms of places’ names, in small letters', places);

function isPlace(word: string): boolean {
	if (person.test(word)) return false;
	return ofPlaces.test(flags.get(word) ?? '') || neuter.test(word);
}

function write(file: string, what: string, keys: ReadonlySet<string>): void {
	const bytes = new Uint8Array(Math.ceil((keys.size * bitsAKey) / 8));
	for (const key of keys)
		for (const bit of bitsFor(key, bytes.length * 8))
			bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
	const made = {
		what,
		source:
			'the package dictionary-uk 4.0.0 (GPL-3.0, see LICENCE.txt), by scripts/make-word-list.ts; do not edit',
		keys: keys.size,
		bits: Buffer.from(bytes).toString('base64'),
	};
	writeFileSync(new URL(`${file}.json`, folder), `${JSON.stringify(made, null, '\t')}\n`);
	process.stdout.write(`${file}: ${keys.size} keys, ${bytes.length} bytes\n`);
}
