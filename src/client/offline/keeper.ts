import { fetchExactly, hashOf, isHtml, keepable, type Stores } from './kept-files.ts';
import { type FileHash, type ListedFile, listOf, parseList } from './offline-index.ts';
import type { WorkerBuild } from './worker-scope.ts';

/** How many visited files are kept: about a hundred letters, each with its text. */
const mostVisited = 240;

/** Fills and clears an archive's stores. */
export interface Keeper {
	/**
	 * Keeps what every page needs.
	 *
	 * @throws if a file is not from this build: then the worker is not installed, and the browser tries again later
	 */
	readonly keepShell: () => Promise<void>;
	/** Keeps what was visited: this archive’s pages and the files of letters. What no longer exists is removed. */
	readonly remember: (path: string, response: Response) => Promise<void>;
	/** Updates what older builds kept to this build, and removes what it does not have. Runs once; after a failure, again later. */
	readonly tidy: () => Promise<void>;
}

/** Example: `letters/04053625/2018/25-k-170iz.html`, and not an older version in the folder of that name. */
const letterPage = /^(letters\/[^/]+\/[^/]+\/[^/.]+)\.html$/;
/** Example: `letters/04053625/2018/25-k-170iz.md` */
const letterText = /^(letters\/[^/]+\/[^/]+\/[^/.]+)\.md$/;

/** The key of a marker in a store: the build against which it was last checked. */
const checked = 'offline/checked.txt';

/** Example: the beginning of `letters/04053625/2018/25-k-170iz/page-1.webp`, up to the dot or slash after the letter. */
const ofLetter = /^letters\/[^/]+\/[^/]+\/[^/.]+/;

/** The keeper of a build’s stores. */
export function keeperOf(build: WorkerBuild, stores: Stores): Keeper {
	const { addressOf, name } = stores;
	const [shell, visited] = [name('shell', build.version), name('visited', build.version)];
	const forget = forgetter(stores);

	async function keepExactly(store: Cache, files: readonly FileHash[]): Promise<void> {
		for (const [path, hash] of files) {
			const kept = await stores.find(path);
			const exact = kept && hashOf(kept) === hash ? kept : await fetchExactly(addressOf(path), hash);
			await store.put(addressOf(path), exact);
		}
	}

	async function remember(path: string, response: Response): Promise<void> {
		if (response.status === 404 || response.status === 410) return forget(path);
		if (!response.ok || response.type !== 'basic') return;
		const page = isHtml(response) ? await response.clone().text() : null;
		// A worker at a host’s root also sees the pages of its other projects.
		const ours = page
			? page.includes(`"og:image" content="${build.url}`)
			: /^(?:letters|_astro)\//.test(path);
		if (!ours) return;
		const [, letter] = letterPage.exec(path) ?? [];
		// First the text: if it is gone, the letter was withdrawn, and its page now says so.
		if (letter) await remember(`${letter}.md`, await fetch(addressOf(`${letter}.md`), { cache: 'no-cache' }));
		const store = await caches.open(visited);
		await store.delete(addressOf(path));
		await store.put(addressOf(path), await keepable(response));
		const keys = await store.keys();
		for (const oldest of keys.slice(0, Math.max(0, keys.length - mostVisited))) await store.delete(oldest);
	}

	async function carryOver(old: string, listed: FindListed): Promise<void> {
		const keys = await (await caches.open(old)).keys();
		const files = await Promise.all(keys.map(({ url }) => listed(stores.pathOf(url) ?? '')));
		const still = files.flatMap((file): FileHash[] => (file ? [[file.path, file.hash]] : []));
		await keepExactly(await caches.open(visited), still);
		await caches.delete(old);
	}

	async function tidy(): Promise<void> {
		const names = await stores.names();
		const listed = listReader(build, stores);
		const isOld = (kind: 'visited' | 'shell' | 'whole') => (candidate: string) =>
			candidate.startsWith(name(kind, '')) && candidate !== name(kind, build.version);
		for (const old of names.filter(isOld('whole'))) await withoutWithdrawn(old, build, stores, listed);
		for (const old of names.filter(isOld('visited'))) await carryOver(old, listed);
		for (const old of names.filter(isOld('shell'))) await caches.delete(old);
	}

	return {
		keepShell: async () => keepExactly(await caches.open(shell), build.shell),
		remember,
		tidy: oneAtATime(tidy),
	};
}

/** Removes a file from every store; with a letter’s text, everything of that letter. */
function forgetter({ names, pathOf, addressOf }: Stores): (path: string) => Promise<void> {
	return async (path) => {
		const [, letter] = letterText.exec(path) ?? [];
		for (const name of await names()) {
			const store = await caches.open(name);
			await store.delete(addressOf(path));
			for (const request of letter ? await store.keys() : []) {
				const kept = pathOf(request.url) ?? '';
				if (kept.startsWith(`${letter}.`) || kept.startsWith(`${letter}/`)) await store.delete(request);
			}
		}
	};
}

type FindListed = (path: string) => Promise<ListedFile | undefined>;

/** Looks files up in the lists of this build; each list is fetched once, and only if needed. */
function listReader(build: WorkerBuild, { addressOf }: Stores): FindListed {
	const lists = new Map<number, Promise<Map<string, ListedFile>>>();
	const read = async (number: number) => {
		const [, hash] = build.lists[number] ?? ['', ''];
		const text = await (await fetchExactly(addressOf(`offline/${number}.txt`), hash)).text();
		return new Map(parseList(text).map((file) => [file.path, file]));
	};
	return async (path) => {
		const number = listOf(path, build.lists);
		if (number < 0) return undefined;
		const list = lists.get(number) ?? read(number);
		lists.set(number, list);
		return (await list).get(path);
	};
}

/**
 * Removes withdrawn letters, and letters whose text has changed, from an older copy of the whole archive, together with the
 * search index, which contains their words. The rest stays until the reader wants the newer copy.
 */
async function withoutWithdrawn(
	old: string,
	{ version }: WorkerBuild,
	stores: Stores,
	listed: FindListed,
): Promise<void> {
	const store = await caches.open(old);
	const mark = stores.addressOf(checked);
	if ((await (await store.match(mark))?.text()) === version) return;
	const paths = (await store.keys()).map(({ url }) => stores.pathOf(url) ?? '');
	const gone = new Set<string>();
	for (const path of paths) {
		const [, letter] = letterText.exec(path) ?? [];
		if (!letter) continue;
		const [file, kept] = [await listed(path), await store.match(stores.addressOf(path))];
		if (!file || !kept || hashOf(kept) !== file.hash) gone.add(letter);
	}
	for (const path of gone.size > 0 ? paths : []) {
		const [letter = ''] = ofLetter.exec(path) ?? [];
		if (gone.has(letter) || path.startsWith('pagefind/')) await store.delete(stores.addressOf(path));
	}
	await store.put(mark, new Response(version));
}

function oneAtATime(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | null = null;
	return () => {
		running ??= work().finally(() => {
			running = null;
		});
		return running;
	};
}
