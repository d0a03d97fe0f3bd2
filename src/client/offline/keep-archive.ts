import { fetchExactly, hashOf, type Stores } from './kept-files.ts';
import { isSource, type ListedFile, type OfflineIndex, parseList } from './offline-index.ts';

/** What to keep of the archive, and the progress so far. */
export interface KeepOptions {
	readonly stores: Stores;
	readonly index: OfflineIndex;
	/** Copies of sources and images of pages too. */
	readonly withSources: boolean;
	readonly signal: AbortSignal;
	/** Bytes that are on the device by now. */
	readonly onProgress: (bytes: number) => void;
}

/** How many files are fetched at once. */
const atOnce = 6;

/** The key of a marker in a store that contains everything. */
const whole = 'offline/whole.json';

/**
 * Keeps the whole archive of one build. What is already on the device is not fetched again, so an interrupted
 * download continues where it stopped, and a newer build costs only what changed. An older copy is removed once the new one is complete.
 *
 * @throws if the network fails, a file is not from this build, the device is full, or the signal aborts
 */
export async function keepArchive(options: KeepOptions): Promise<void> {
	const { stores, index, withSources, signal, onProgress } = options;
	const name = stores.name('whole', index.version);
	const store = await caches.open(name);
	const files = (await listedFiles(options)).filter(({ path }) => withSources || !isSource(path));
	let bytes = 0;
	const queue = files.values();
	const keepRest = async () => {
		for (const { path, hash, bytes: size } of queue) {
			signal.throwIfAborted();
			const address = stores.addressOf(path);
			const there = await store.match(address);
			if (!there || hashOf(there) !== hash) {
				const kept = await stores.find(path);
				await store.put(
					address,
					kept && hashOf(kept) === hash ? kept : await fetchExactly(address, hash, signal),
				);
			}
			bytes += size;
			onProgress(bytes);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, keepRest));
	await store.put(stores.addressOf(whole), new Response(JSON.stringify({ withSources })));
	for (const old of await wholeStores(stores)) if (old !== name) await caches.delete(old);
}

/** What is kept of the whole archive. */
export interface KeptArchive {
	readonly version: string;
	/** Not interrupted. */
	readonly complete: boolean;
	readonly withSources: boolean;
}

/** What is kept of the whole archive, the newest build first. */
export async function keptArchives(stores: Stores): Promise<KeptArchive[]> {
	const kept: KeptArchive[] = [];
	for (const name of await wholeStores(stores)) {
		const mark = await (await caches.open(name)).match(stores.addressOf(whole));
		const { withSources = false } = mark ? await mark.json() : {};
		kept.push({ version: name.slice(stores.name('whole', '').length), complete: Boolean(mark), withSources });
	}
	return kept;
}

/** Removes the whole archive from the device; visited pages stay. */
export async function removeArchive(stores: Stores): Promise<void> {
	for (const name of await wholeStores(stores)) await caches.delete(name);
}

async function wholeStores(stores: Stores): Promise<string[]> {
	return (await stores.names()).filter((name) => name.startsWith(stores.name('whole', '')));
}

async function listedFiles({ index, stores, signal }: KeepOptions): Promise<ListedFile[]> {
	const files: ListedFile[] = [];
	for (const [number, [, hash]] of index.lists.entries()) {
		const list = await fetchExactly(stores.addressOf(`offline/${number}.txt`), hash, signal);
		files.push(...parseList(await list.text()));
	}
	return files;
}
