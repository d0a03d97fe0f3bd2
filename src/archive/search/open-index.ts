import { cborTexts } from './cbor-texts.ts';
import { chunksOfKeys } from './chunks-of-keys.ts';
import { parseDays } from './days-text.ts';
import { applyEdits, type Edit, unpackEdits } from './index-edits.ts';
import { joinParts } from './join-parts.ts';
import {
	daysName,
	manifestName,
	metaName,
	type SearchManifest,
	type SearchPart,
	wasmName,
} from './manifest.ts';
import type { FacetCounts, PagefindApi } from './pagefind-api.ts';
import type { SearchSource } from './search-archive.ts';
import type { SearchLanguage } from './search-language.ts';
import { asFragment } from './stored-letter.ts';

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

/** Words of an excerpt. */
const excerptLength = 32;
/** Example: `pagefind-entry.json?ts=1760000000000`, `fragment/uk_1a2b3c4.pf_fragment` */
const namePattern = /[^?]+/;

/** Example: `запитъ` of `"запитъ`, but nothing of `.` */
const keyPattern = /[\p{L}\p{N}]+/u;

/** What Pagefind puts before the content of each of its files, and takes for a sign that it is not compressed. */
const signature = 'pagefind_dcd';

/**
 * Opens a search index, wherever it is read from: over a network, from disk, in a browser or in a terminal.
 *
 * What every search needs is asked for at once, for on a slow line each question waits for its answer: the manifest,
 * Pagefind’s script, and of an index of one part that part.
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
	unheard(program());
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
			days: once(files.days),
		};
	});
	if (isOnly) unheard(parts[0]?.open() ?? Promise.resolve());
	return {
		language,
		pagefind: joinParts(parts),
		shards: manifest.shards,
		aliases: async (shard) => new TextDecoder().decode(await ofVersion(`words/${shard}`)),
		spellings: async (shard) => new TextDecoder().decode(await ofVersion(`spellings/${shard}`)),
	};
}

/** How the files of a part of an index are read. */
interface PartFiles {
	/** Pagefind's list of the part. */
	readonly meta: () => Promise<Uint8Array>;
	readonly read: (name: string) => Promise<Uint8Array>;
	/** Asks for those that have these keys: what fails is told to whoever reads them. */
	readonly expect: (keys: readonly string[]) => Promise<void>;
	readonly hasAll: (term: string) => Promise<boolean>;
	/** The earliest first. */
	readonly days: () => Promise<readonly string[]>;
}

function partFiles(part: SearchPart, read: PartFiles['read']): PartFiles {
	const { folder } = part;
	const edits = once(() => editsOf(part, read));
	const edited = async (name: string): Promise<Uint8Array> => {
		if (part.edits === undefined || name.startsWith(`${folder}fragment/`)) return read(name);
		const [bytes, all] = await Promise.all([read(name), edits()]);
		const own = all.get(name);
		return own ? signed(applyEdits(await plain(bytes), own)) : bytes;
	};
	const meta = once(() => edited(metaName(part)));
	const begun = new Map<string, () => Promise<Uint8Array>>();
	/** Read once by whoever asks first: Pagefind may be there before its list is unpacked here. */
	const chunk = (name: string): Promise<Uint8Array> => {
		const file = begun.get(name) ?? once(() => edited(name));
		begun.set(name, file);
		return file();
	};
	const chunksOf = async (keys: readonly string[]): Promise<string[]> =>
		chunksOfKeys(await plain(await meta()), keys).map((name) => `${folder}index/${name}.pf_index`);
	const has = async (key: string): Promise<boolean> => {
		const chunks = await Promise.all((await chunksOf([key])).map(chunk));
		const words = await Promise.all(chunks.map(async (bytes) => cborTexts(await plain(bytes))));
		return words.flat().some((word) => word.startsWith(key));
	};
	return {
		meta,
		read: (name) => (name.startsWith(`${folder}index/`) ? chunk(name) : edited(name)),
		expect: async (keys) => {
			for (const name of await chunksOf(keys)) unheard(chunk(name));
		},
		hasAll: async (term) => {
			const keys = term.split(' ').flatMap((word) => keyPattern.exec(word) ?? []);
			return (await Promise.all(keys.map(has))).every(Boolean);
		},
		days: async () => {
			const text = new TextDecoder().decode(await read(daysName(part)));
			return [...parseDays(text), ...(part.newestDays ?? [])].sort();
		},
	};
}

/** What the newest letters change, by file. */
async function editsOf(
	{ edits }: SearchPart,
	read: PartFiles['read'],
): Promise<ReadonlyMap<string, readonly Edit[]>> {
	if (edits === undefined) return new Map();
	const files = unpackEdits(await inflated(await read(edits), 'deflate-raw'));
	return new Map(files.map(({ file, edits }) => [file, edits]));
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

/** A file of Pagefind’s without compression and signature. */
async function plain(bytes: Uint8Array): Promise<Uint8Array> {
	const isPlain = new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
	return (isPlain ? bytes : await inflated(bytes, 'gzip')).subarray(signature.length);
}

function signed(content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(signature.length + content.length);
	bytes.set(new TextEncoder().encode(signature));
	bytes.set(content, signature.length);
	return bytes;
}

async function fragment(stored: Uint8Array): Promise<Uint8Array> {
	const text = new TextDecoder().decode(await inflated(stored, 'deflate-raw'));
	return new TextEncoder().encode(signature + asFragment(text));
}

async function inflated(bytes: Uint8Array, format: CompressionFormat): Promise<Uint8Array> {
	const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Bytes that stand in Base64. */
function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function response(content: Uint8Array, json: unknown = null): IndexResponse {
	return { ok: true, arrayBuffer: async () => new Uint8Array(content).buffer, json: async () => json };
}

/** What is asked for early: whoever needs it hears of what fails. */
function unheard(asked: Promise<unknown>): void {
	asked.catch(() => undefined);
}

/** Reads once what is read by many; again where it could not be read. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | undefined;
	return () => {
		loaded ??= load().catch((error) => {
			loaded = undefined;
			throw error;
		});
		return loaded;
	};
}
