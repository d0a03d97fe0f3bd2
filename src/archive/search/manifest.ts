/** What a search index says about itself: the first file that is read. */
export interface SearchManifest {
	/** Changes with the index: addresses of its files bear it, or that of their part, so that no cache mixes two builds. */
	readonly version: string;
	/** How many shards the alias table has, and the table of spellings. */
	readonly shards: number;
	/** One index, or several of letters that came one after another, the newest first. */
	readonly parts: readonly SearchPart[];
}

/** An index of Pagefind within the whole. */
export interface SearchPart {
	/** Its folder in the index folder, with its slash; empty for the folder itself. */
	readonly folder: string;
	/** Years of its letters, an empty one for those without; absent where all letters are in it. */
	readonly years?: readonly string[];
	/** Pagefind's `pagefind-entry.json`. */
	readonly entry: PagefindEntry;
	/** Changes with its files; absent where that is the version of the whole. */
	readonly version?: string;
	/** Name of the file that has what the newest letters change in its files; absent where there are none. */
	readonly edits?: string;
	/** Days of the newest letters, where there are several parts: the others’ are in a file (`daysName`). */
	readonly newestDays?: readonly string[];
}

/** Pagefind's list of an index's languages (pagefind 1.6); this project's have one, that of the letters. */
export interface PagefindEntry {
	readonly version: string;
	readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** Name of the manifest in the index folder. */
export const manifestName = 'manifest';

/** Name of Pagefind's WebAssembly, which all parts share. */
export const wasmName = 'wasm.unknown.pagefind';

/**
 * Name of Pagefind's list of a part: in which files of its index which words are.
 *
 * @example
 * metaName({ folder: '2/', entry }) // '2/pagefind.uk_1a2b3c4d5e.pf_meta'
 */
export function metaName({ folder, entry }: SearchPart): string {
	return `${folder}pagefind.${Object.values(entry.languages)[0]?.hash}.pf_meta`;
}

/** Name of the file with the days of a part’s letters, its newest aside (see `formatDays`); an index of all letters has none. */
export function daysName({ folder }: SearchPart): string {
	return `${folder}days`;
}

/** Name of a shard of the alias table. */
export function aliasesName(shard: number): string {
	return `words/${shard}`;
}

/** Address of a file of the index, from its folder: with the version of the index but for the files that every index has. */
export function indexAddress(name: string, version?: string): string {
	return `${name}.js${version ? `?v=${version}` : ''}`;
}
