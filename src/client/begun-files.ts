import { aliasShard } from '#archive/search/alias-table.ts';
import { foldForSearch } from '#archive/search/fold-for-search.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import {
	aliasesName,
	indexAddress,
	manifestName,
	metaName,
	type SearchManifest,
} from '#archive/search/manifest.ts';

declare global {
	/** Files of the index requested before the script that reads them had loaded, by address. */
	var begunFiles: Map<string, Promise<Response>> | undefined;
}

/** What a search asks for. */
interface Asked {
	readonly text: string;
	/** Null for all. */
	readonly year: string | null;
}

/** Example: `запит`, `170із`, which is no word. */
const runs = /[\p{L}\p{N}]+/gu;
const lettersOnly = /^\p{L}+$/u;

/**
 * Requests the files that a search reads first. From disk nothing can be requested, and if a search is already reading, nothing needs
 * to be: of a page kept by the browser, the script that starts may run after the one that searches.
 *
 * @param folder address of the built `pagefind/` folder
 */
export function beginReading(folder: URL, asked: Asked): void {
	if (folder.protocol === 'file:' || globalThis.begunFiles) return;
	const begun = new Map<string, Promise<Response>>();
	globalThis.begunFiles = begun;
	const begin = (address: string, how: RequestInit) => {
		const { href } = new URL(address, folder);
		const answer = fetch(href, how);
		begun.set(href, answer);
		return answer;
	};
	const manifest = begin(indexAddress(manifestName), { cache: 'no-cache' });
	const { href: manifestAddress } = new URL(indexAddress(manifestName), folder);
	// Only now are their names known. A reader that has already taken the manifest requests them itself.
	const others = manifest
		.then((answer) => neededBy(answer, asked))
		.then((addresses) => {
			if (!begun.has(manifestAddress)) return;
			for (const address of addresses) begin(address, {}).catch(() => undefined);
		});
	// The reader that takes it will learn of the failure.
	others.catch(() => undefined);
}

/**
 * Addresses of what the search reads first: what the dictionary knows of the query’s words, Pagefind’s list of the newest part that has
 * letters of the year, and what the newest letters change there.
 */
async function neededBy(answer: Response, { text, year }: Asked): Promise<string[]> {
	const content = unpackIndexFile(new Uint8Array(await answer.clone().arrayBuffer()));
	const { parts, version, shards }: SearchManifest = JSON.parse(new TextDecoder().decode(content));
	const words = shardsOf(text, shards).map((shard) => indexAddress(aliasesName(shard), version));
	const newest = parts.find(({ years }) => !year || !years || years.includes(year));
	if (!newest) return words;
	const names = [metaName(newest), ...(newest.edits === undefined ? [] : [newest.edits])];
	return [...words, ...names.map((name) => indexAddress(name, newest.version ?? version))];
}

/**
 * Shards of the alias table that a query needs, as far as its words tell without the language’s stems and letters: a stem begins as its
 * word does. A shard that is not needed costs some hundred bytes, one that is missing is requested by its reader.
 */
function shardsOf(text: string, shards: number): number[] {
	if (shards === 0) return [];
	const words = (foldForSearch(text, { letters: {} }).match(runs) ?? []).filter((run) =>
		lettersOnly.test(run),
	);
	return [...new Set(words.map((word) => aliasShard(word, shards)))];
}

/** The requested response, for the first reader that takes it; a file not requested by then is requested by its reader. */
export function takeBegun(address: URL): Promise<Response> | undefined {
	globalThis.begunFiles ??= new Map();
	const begun = globalThis.begunFiles.get(address.href);
	globalThis.begunFiles.delete(address.href);
	return begun;
}
