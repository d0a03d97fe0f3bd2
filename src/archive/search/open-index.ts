import { excerptLength } from './hit-data.ts';
import { inflated } from './inflated.ts';
import { joinParts } from './join-parts.ts';
import { aliasesName, manifestName, type SearchManifest, type SearchPart, wasmName } from './manifest.ts';
import { once } from './once.ts';
import type { FacetCounts, PagefindApi } from './pagefind-api.ts';
import { type PartFiles, partFiles } from './part-files.ts';
import type { SearchSource } from './search-archive.ts';
import type { SearchLanguage } from './search-language.ts';
import { asFragment } from './stored-letter.ts';
import { unheard } from './unheard.ts';

/**
 * Reads a file of the index folder by its name, e.g. `fragment/uk_1a2b3c4.pf_fragment`.
 *
 * @param version of the index; undefined for the manifest, which tells it
 */
export type ReadIndexFile = (name: string, version?: string) => Promise<Uint8Array>;

/** What `pagefind/pagefind.js` of a built archive defines: Pagefind's script for browsers, waiting for a way to read. */
export interface PagefindScript {
	(
		fetch: (address: string) => Promise<IndexResponse>,
	): { createInstance(options: PagefindSettings): PagefindApi & { filters(): Promise<FacetCounts> } };
	/** Its WebAssembly, in Base64. */
	readonly wasm: string;
}

/** As much of a `Response` as Pagefind uses. */
export interface IndexResponse {
	readonly ok: true;
	arrayBuffer(): Promise<ArrayBuffer>;
	json(): Promise<unknown>;
}

interface PagefindSettings {
	readonly basePath: string;
	readonly baseUrl: string;
	readonly excerptLength: number;
	readonly noWorker: boolean;
}

/** Example: `pagefind-entry.json?ts=1760000000000`, `fragment/uk_1a2b3c4.pf_fragment` */
const namePattern = /[^?]+/;

/** What Pagefind puts before the content of each of its files, and takes for a sign that it is not compressed. */
const signature = 'pagefind_dcd';

/**
 * Opens a search index, wherever it is read from: over a network, from disk, in a browser or in a terminal.
 *
 * What every search needs first is asked for at once, for on a slow line each question waits for its answer: the manifest, and the list
 * of the newest part. Pagefind’s program, which is larger than all else, comes when it is needed.
 *
 * @param script loads Pagefind's; called again where that failed
 * @throws whatever reading throws
 */
export async function openIndex(
	read: ReadIndexFile,
	script: () => Promise<PagefindScript>,
	language: SearchLanguage,
): Promise<SearchSource> {
	const program = once(script);
	const manifest: SearchManifest = JSON.parse(new TextDecoder().decode(await read(manifestName)));
	const ofVersion = (name: string) => read(name, manifest.version);
	const isOnly = manifest.parts.length === 1;
	const parts = manifest.parts.map((part) => {
		const files = partFiles(part, (name) => read(name, part.version ?? manifest.version));
		return {
			years: part.years,
			expect: (keys: readonly string[]) => unheard(files.expect(keys)),
			open: once(() => openPart(part, files, program)),
			// What no letter has is found out by the search itself.
			hasAll: async (term: string) => isOnly || files.hasAll(term),
			best: files.best,
			days: once(files.days),
		};
	});
	return {
		language,
		pagefind: joinParts(parts),
		shards: manifest.shards,
		aliases: async (shard) => new TextDecoder().decode(await ofVersion(aliasesName(shard))),
		spellings: async (shard) => new TextDecoder().decode(await ofVersion(`spellings/${shard}`)),
	};
}

async function openPart(
	{ folder, entry }: SearchPart,
	{ meta, read }: PartFiles,
	program: () => Promise<PagefindScript>,
): Promise<PagefindApi> {
	// Pagefind begins to read when it is made, and what fails then is told to nobody: these two are read before.
	const [script] = await Promise.all([program(), meta()]);
	const faults: unknown[] = [];
	const respond = async (address: string): Promise<IndexResponse> => {
		const [name = ''] = namePattern.exec(address.slice(1)) ?? [];
		try {
			if (name.endsWith('pagefind-entry.json')) return response(new Uint8Array(), entry);
			if (name.endsWith(wasmName)) return response(bytesOf(script.wasm));
			if (name.endsWith('.pf_meta')) return response(await meta());
			const content = await read(name);
			return response(name.endsWith('.pf_fragment') ? await fragment(content) : content);
		} catch (error) {
			faults.push(error);
			throw error;
		}
	};
	const pagefind = script(respond).createInstance({
		basePath: `/${folder}`,
		baseUrl: '/',
		excerptLength,
		noWorker: true,
	});
	// Counts by filter are given only for filters that are loaded.
	const filters = once(() => pagefind.filters());
	return {
		search: async (term, { isUncounted = false, ...options }) => {
			if (!isUncounted) await filters();
			const found = await pagefind.search(term, options);
			// Pagefind takes a part of an index that cannot be read for one without the word.
			if (faults.length > 0) throw faults.splice(0)[0];
			return found;
		},
	};
}

async function fragment(stored: Uint8Array): Promise<Uint8Array> {
	const text = new TextDecoder().decode(await inflated(stored, 'deflate-raw'));
	return new TextEncoder().encode(signature + asFragment(text));
}

/** Bytes that stand in Base64. */
function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function response(content: Uint8Array, json: unknown = null): IndexResponse {
	return { ok: true, arrayBuffer: async () => new Uint8Array(content).buffer, json: async () => json };
}
