/** Program of a thread: makes the aliases of the vocabulary that it is given, from the dictionary (see write-search-index.ts). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { noAliases } from '#archive/search/alias-table.ts';
import { dictionaryReader } from '#archive/search/dictionary-reader.ts';
import { type Aliases, buildAliases } from './build-aliases.ts';

/** What the thread is given. */
export interface AliasesWork {
	/** Id of the country of the letters. */
	readonly jurisdiction: string;
	/** How often the archive has each word, folded. */
	readonly vocabulary: ReadonlyMap<string, number>;
}

parentPort?.postMessage(aliasesOf(workerData));

function aliasesOf({ jurisdiction, vocabulary }: AliasesWork): Aliases {
	const { search, dictionary } = jurisdictionOf(jurisdiction);
	if (!dictionary) return { table: noAliases, others: new Map() };
	const [aff = '', dic = ''] = ['index.aff', 'index.dic'].map((name) =>
		readFileSync(fileURLToPath(new URL(name, import.meta.resolve(dictionary.package))), 'utf8'),
	);
	return buildAliases(vocabulary, dictionaryReader(aff, dic), search, dictionary);
}
