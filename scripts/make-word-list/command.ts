import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bitsAKey, collectWords, filterOf } from './collect-words.ts';

const folder = new URL('../../src/archive/jurisdictions/ua/word-list/', import.meta.url);

/** `node scripts/make-word-list.ts`: makes the filters of the folder word-list again, from the package dictionary-uk. */
export function makeWordList(): void {
	const [aff = '', dic = ''] = ['index.aff', 'index.dic'].map((file) =>
		readFileSync(fileURLToPath(new URL(file, import.meta.resolve('dictionary-uk'))), 'utf8'),
	);
	const { stems, surnames, places } = collectWords(aff, dic);
	write('common-stems', 'Stems of words that are written with a small letter', stems, bitsAKey.words);
	write('surname-forms', 'Forms of surnames that are forms of common words too', surnames, bitsAKey.surnames);
	write('place-forms', 'Forms of places’ names, in small letters', places, bitsAKey.words);
}

function write(file: string, what: string, keys: ReadonlySet<string>, bits: number): void {
	const made = {
		what,
		source:
			'the package dictionary-uk 4.0.0 (GPL-3.0, see LICENCE.txt), by scripts/make-word-list.ts; do not edit',
		keys: keys.size,
		bits: filterOf(keys, bits),
	};
	writeFileSync(new URL(`${file}.json`, folder), `${JSON.stringify(made, null, '\t')}\n`);
	process.stdout.write(`${file}: ${keys.size} keys\n`);
}
