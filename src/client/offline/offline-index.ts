/** What a build says about its files: `offline/index.json`, and the same inside the worker. */
export interface OfflineIndex {
	/** Hash of everything that can be kept, so that every build has its own version. */
	readonly version: string;
	/** What every page needs, and what is shown offline. */
	readonly shell: readonly FileHash[];
	/**
	 * Lists of all files that can be kept, `offline/<n>.txt`: each contains a range of paths in code-unit order and
	 * is represented here by its first path. A line of a list is `<hash> <bytes> <path>`.
	 */
	readonly lists: readonly FileHash[];
	/** Pages, texts and search. */
	readonly texts: Amount;
	/** Copies of sources and images of their pages. */
	readonly sources: Amount;
}

/** A file by its path from the site’s root, and its hash as `hashInLetters` writes it. */
export type FileHash = readonly [path: string, hash: string];

/** A line of a list. */
export interface ListedFile {
	readonly path: string;
	readonly hash: string;
	readonly bytes: number;
}

/** Number and size of some files. */
export interface Amount {
	readonly files: number;
	/** Of 1,000 bytes: a number of bytes has ten figures in a large archive, as somebody's personal number does. */
	readonly kilobytes: number;
}

/** Example: `pgkhfbadoehnimcl 12 feed.xml` */
const line = /^([a-p]{16}) (\d+) (.+)$/gm;

/** Examples: `letters/04053625/2018/25-k-170iz.html` and the texts and references beside it. */
const textForm = /\.(?:html|md|json|jsonld|bib|ris|txt|xml)$/;

/**
 * The files in a list.
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
 * The number of the list that would contain a path, or -1.
 *
 * @param lists in the order of the index
 */
export function listOf(path: string, lists: readonly FileHash[]): number {
	return lists.findLastIndex(([first]) => first <= path);
}

/**
 * The first 64 bits of a SHA-256 in the letters a to p: as digits, the leak gate could take it for a personal number.
 *
 * @param sha256 at least 8 bytes
 */
export function hashInLetters(sha256: Uint8Array): string {
	return [...sha256.subarray(0, 8)].map((byte) => letter(byte >> 4) + letter(byte & 15)).join('');
}

function letter(nibble: number): string {
	return String.fromCharCode(97 + nibble);
}

/** Copies of sources and page images are large, and kept only if the reader asks for them. */
export function isSource(path: string): boolean {
	return path.startsWith('letters/') && !textForm.test(path);
}
