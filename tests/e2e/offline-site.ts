import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import { publishOffline } from '../../src/integrations/offline/offline.ts';
import { testArchive } from './test-archive.ts';

/** A copy of the built archive on a host of its own, which can be cut off, slowed down and given a new build. */
export interface OfflineSite {
	/** Address of the archive’s root. */
	readonly url: string;
	/** The served folder: `publish` publishes what is changed in it. */
	readonly folder: string;
	/** Cuts the host off: every connection is broken. */
	readonly goOffline: () => void;
	readonly goOnline: () => void;
	/** Answers to this path wait until the returned function is called. */
	readonly hold: (part: string) => () => void;
	/** Makes the folder a new build. */
	readonly publish: (changes?: { offline: boolean }) => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * Serves a copy of the test archive at `localhost`, where browsers allow service workers, under a path: a part of its files,
 * because files of a kind are kept alike, and a browser keeps each of them separately.
 *
 * @param searched whether a test searches in what was kept: all words of the index are there then
 */
export async function openOfflineSite({
	root = '/repository/',
	searched = false,
} = {}): Promise<OfflineSite> {
	const folder = mkdtempSync(join(tmpdir(), 'offline-site-'));
	const parts = searched ? leftOut : [...leftOut, ...words];
	const isKept = (path: string) => !parts.includes(relative(testArchive.dist, path).split(sep).join('/'));
	cpSync(testArchive.dist, folder, { recursive: true, filter: isKept });
	await publishFolder(folder, true);
	const files = sirv(folder, { extensions: ['html'], dev: true });
	let isOffline = false;
	let held: { readonly part: string; readonly until: Promise<void> } | null = null;
	const server = createServer(async (request, response) => {
		if (isOffline) {
			request.socket.destroy();
			return;
		}
		const url = request.url ?? '/';
		if (held && url.includes(held.part)) await held.until;
		request.url = url.startsWith(root) ? url.slice(root.length - 1) : '/outside';
		files(request, response, () => {
			response.writeHead(404).end('Not found');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : 0;
	return {
		url: `http://localhost:${port}${root}`,
		folder,
		goOffline: () => {
			isOffline = true;
			server.closeAllConnections();
		},
		goOnline: () => {
			isOffline = false;
		},
		hold: (part) => {
			const { promise, resolve } = Promise.withResolvers<void>();
			held = { part, until: promise };
			return () => {
				held = null;
				resolve();
			};
		},
		publish: ({ offline } = { offline: true }) => publishFolder(folder, offline),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true });
		},
	};
}

/** Folders whose files no test here asks for. */
const leftOut = [
	...['90000021', '90000044', '90000050', '90000067'].map((body) => `letters/${body}`),
	...['api', 'pagefind/spellings', 'en/subjects', 'en/years', 'subjects', 'years'],
];

/** The index of search is a folder of its own even without them. */
const words = ['pagefind/words', 'pagefind/fragment'];

async function publishFolder(folder: string, offline: boolean): Promise<void> {
	await publishOffline(folder, { url: testArchive.publishedAt, languages: ['uk', 'en'], offline });
}
