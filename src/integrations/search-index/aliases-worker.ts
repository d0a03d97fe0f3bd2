/** Program of a thread: makes the aliases of the vocabulary that it is given, from the dictionary (see write-search-index.ts). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { buildAliases } from './build-aliases.ts';
import { expandDictionary } from './expand-dictionary.ts';

const vocabulary: ReadonlyMap<string, number> = workerData;
const [aff = '', dic = ''] = ['index.aff', 'index.dic'].map((name) =>
	readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-uk'))), 'utf8'),
);
parentPort?.postMessage(buildAliases(vocabulary, (wanted) => expandDictionary(aff, dic, wanted)));
