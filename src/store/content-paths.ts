import { join } from 'node:path';

/** Where everything in a content folder is. Ids hold `/` on every system. */
export interface ContentPaths {
	/** Letters, each in its latest version. */
	readonly letters: string;
	readonly letter: (id: string) => string;
	/** Older versions of letters, byte for byte as they were published. */
	readonly versions: string;
	readonly version: (id: string, number: number) => string;
	/** Copies of letters’ sources. */
	readonly sources: string;
	/** @param extension with the dot */
	readonly copy: (id: string, extension: string) => string;
	/** Folder of the images of a copy’s pages. */
	readonly images: (id: string) => string;
	/** @param page from 1 */
	readonly image: (id: string, page: number) => string;
	/** Public bodies. */
	readonly authorities: string;
	readonly authority: (id: string) => string;
	/** Freedom-of-information requests. */
	readonly requests: string;
	readonly request: (id: string) => string;
	/** Tombstones of withdrawn letters. */
	readonly tombstones: string;
	readonly tombstone: (id: string) => string;
	/** Pages that the publisher has written. */
	readonly pages: string;
	/** @param name `<id>.<language>` */
	readonly page: (name: string) => string;
	/** The ledger: a line for each thing published. */
	readonly ledger: string;
	/** @param name `<authority>/<year>` or `releases` */
	readonly ledgerFile: (name: string) => string;
	/** What was seen of the addresses that letters name. */
	readonly links: string;
	/** All these folders. */
	readonly rooms: readonly string[];
	/** Held by the command that writes. */
	readonly lock: string;
	/** Where a change waits until all of it is on disk. */
	readonly journal: string;
}

const rooms = [
	'letters',
	'versions',
	'sources',
	'authorities',
	'requests',
	'tombstones',
	'pages',
	'ledger',
	'links',
];

/**
 * The one place that names the folders of `content/`: nobody else joins such a name to a path (tests/architecture.test.ts).
 *
 * @param content the content folder; paths are relative or absolute as it is
 * @example
 * contentPaths('content').letter('04053625/2018/25-k') // 'content/letters/04053625/2018/25-k.md'
 */
export function contentPaths(content: string): ContentPaths {
	const folder = (name: string) => join(content, name);
	const within = (name: string, id: string, ending: string) =>
		`${join(content, name, ...id.split('/'))}${ending}`;
	return {
		rooms: rooms.map(folder),
		letters: folder('letters'),
		letter: (id) => within('letters', id, '.md'),
		versions: folder('versions'),
		version: (id, number) => within('versions', `${id}/v${number}`, '.md'),
		sources: folder('sources'),
		copy: (id, extension) => within('sources', id, extension),
		images: (id) => within('sources', id, ''),
		image: (id, page) => within('sources', `${id}/${page}`, '.webp'),
		authorities: folder('authorities'),
		authority: (id) => within('authorities', id, '.md'),
		requests: folder('requests'),
		request: (id) => within('requests', id, '.md'),
		tombstones: folder('tombstones'),
		tombstone: (id) => within('tombstones', id, '.md'),
		pages: folder('pages'),
		page: (name) => within('pages', name, '.md'),
		ledger: folder('ledger'),
		ledgerFile: (name) => within('ledger', name, '.jsonl'),
		links: join(content, 'links', 'checked.jsonl'),
		lock: folder('.ingest.lock'),
		journal: folder('.journal.tmp'),
	};
}
