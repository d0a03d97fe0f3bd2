/** What a build says of its files: `offline/index.json`, and the same in the worker itself. */
export interface OfflineIndex {
	/** Hash of everything that can be kept: another build, another version. */
	readonly version: string;
	/** What every page needs, and what is shown where the network is not. */
	readonly shell: readonly FileHash[];
	/**
	 * Lists of all files that can be kept, `offline/<n>.txt`: each holds a stretch of their paths in code-unit order and
	 * is named here by the first. A line of a list is `<hash> <bytes> <path>`.
	 */
	readonly lists: readonly FileHash[];
	/** Pages, texts and search. */
	readonly texts: Amount;
	/** Copies of sources and images of their pages. */
	readonly sources: Amount;
}

/** A file by its path from the site’s root, and its hash as `textHash` writes it. */
export type FileHash = readonly [path: string, hash: string];

/** A line of a list. */
export interface ListedFile {
	readonly path: string;
	readonly hash: string;
	readonly bytes: number;
}

/** How much there is of something. */
export interface Amount {
	readonly files: number;
	readonly bytes: number;
}

/** Example: `pgkhfbadoehnimcl 12 feed.xml` */
const line = /^([a-p]{16}) (\d+) (.+)$/gm;

/** Examples: `letters/04053625/2018/25-k-170iz.html` and the texts and references beside it. */
const textForm = /\.(?:html|md|json|jsonld|bib|ris|txt|xml)$/;

/**
 * The files that a list names.
 *
 * @example
 * parseList('pgkhfbadoehnimcl 12 feed.xml\n') // [{ hash: 'pgkhfbadoehnimcl', bytes: 12, path: 'feed.xml' }]
 */
export function parseList(text: string): ListedFile[] {
	return [...text.matchAll(line)].map(([, hash = '', bytes, path = '']) => ({
		hash,
		bytes: Number(bytes),
		path,
	}));
}

/**
 * The number of the list that names a path if any does, or -1.
 *
 * @param lists in the order of the index
 */
export function listOf(path: string, lists: readonly FileHash[]): number {
	return lists.findLastIndex(([first]) => first <= path);
}

/**
 * The first 64 bits of a SHA-256 in the letters a to p: in digits it could pass for somebody’s number in the leak gate.
 *
 * @param sha256 at least 8 bytes
 */
export function textHash(sha256: Uint8Array): string {
	return [...sha256.subarray(0, 8)].map((byte) => letter(byte >> 4) + letter(byte & 15)).join('');
}

function letter(nibble: number): string {
	return String.fromCharCode(97 + nibble);
}

/** Copies of letters’ sources and images of their pages are heavy, and kept only where the reader asks for them. */
export function isSource(path: string): boolean {
	return path.startsWith('letters/') && !textForm.test(path);
}
