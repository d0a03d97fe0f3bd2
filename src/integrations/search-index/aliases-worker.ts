/** Program of a thread: makes the aliases of the vocabulary that it is given, from the dictionary (see write-search-index.ts). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchDictionary } from '#archive/search/dictionary.ts';
import { dictionaryReader } from '#archive/search/dictionary-reader.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { type Aliases, buildAliases } from './build-aliases.ts';

/** What the thread is given. */
export interface AliasesWork {
	/** Id of the country of the letters, which has a dictionary. */
	readonly jurisdiction: string;
	/** How often the archive has each word, folded. */
	readonly vocabulary: ReadonlyMap<string, number>;
}

parentPort?.postMessage(await aliasesOf(workerData));

/** Of the country only its search is loaded, in a tenth of the time: nothing else of it is asked for. */
async function aliasesOf({ jurisdiction, vocabulary }: AliasesWork): Promise<Aliases> {
	const rules = `#archive/jurisdictions/${jurisdiction}/search`;
	const { searchLanguage }: { searchLanguage: SearchLanguage } = await import(`${rules}/index.ts`);
	const { dictionary }: { dictionary: SearchDictionary } = await import(`${rules}/dictionary/index.ts`);
	const [aff = '', dic = ''] = ['index.aff', 'index.dic'].map((name) =>
		readFileSync(fileURLToPath(new URL(name, import.meta.resolve(dictionary.package))), 'utf8'),
	);
	return buildAliases(vocabulary, dictionaryReader(aff, dic), searchLanguage, dictionary);
}
