import { longDay } from '../long-day.ts';
import { writtenSize } from '../written-size.ts';
import { keepArchive, keptArchives, removeArchive } from './keep-archive.ts';
import { isHtml, keptAt, type Stores, storesOf } from './kept-files.ts';
import type { Amount, OfflineIndex } from './offline-index.ts';

/** What the page says, written by its view into `data-texts`: `offline` of the messages. */
type Texts = Readonly<Record<string, string>>;

/** Example: `<title>Про дороги — Відповідь</title>`, with the letter’s own title in front. */
const title = /<title>([^<]*?)(?: — [^<—]*)?<\/title>/;
/** Example: `<html lang="uk">` */
const languagePattern = /<html lang="([\w-]+)"/;
/** Example: `letters/04053625/2018/25-k-170iz.html` */
const letterPage = /^letters\/[^/]+\/[^/]+\/[^/.]+\.html$/;

/**
 * Runs the page about reading offline: says what is kept, offers the whole archive with its size and, if
 * the reader came from a page that is not on the device, says so.
 */
export async function startOfflinePage(page: HTMLElement): Promise<void> {
	const texts: Texts = JSON.parse(page.dataset['texts'] ?? '{}');
	const root = new URL(page.dataset['root'] || './', location.href);
	const unavailable = part(page, 'unavailable');
	if (location.protocol === 'file:') unavailable.textContent = texts['fromDisk'] ?? '';
	if (!('serviceWorker' in navigator) || !('caches' in window) || !/^https?:$/.test(location.protocol))
		return;
	const stores = storesOf(root);
	await caches.keys();
	unavailable.hidden = true;
	await sayWhyHere(page, texts, stores);
	await listLetters(page, stores);
	await offerArchive(page, texts, stores);
}

function part<Part extends HTMLElement = HTMLElement>(page: HTMLElement, name: string): Part {
	const found = page.querySelector<Part>(`[data-${name}]`);
	if (!found) throw new Error(`The offline page has no part ${name}`);
	return found;
}

/** If a page or a file could not be fetched, the worker redirects here with `?from=`. */
async function sayWhyHere(page: HTMLElement, texts: Texts, stores: Stores): Promise<void> {
	const path = new URLSearchParams(location.search).get('from');
	const address = path && stores.addressOf(path);
	if (!path || !address || stores.pathOf(address) === null) return;
	const kept = await stores.find(path);
	const isCopy = kept && !isHtml(kept);
	const said = (texts[isCopy ? 'isCopy' : 'missing'] ?? '').replace(
		'{date}',
		isCopy ? longDay(keptAt(kept), document.documentElement.lang) : '',
	);
	const link = document.createElement('a');
	link.href = isCopy ? `${address}?kept` : address;
	link.textContent = texts[isCopy ? 'openCopy' : 'tryAgain'] ?? '';
	const name = document.createElement('code');
	name.textContent = path;
	const missing = part(page, 'missing');
	missing.hidden = false;
	missing.append(said, ' ', name, ' ', link);
}

/** Links to the visited letters, the latest first. */
async function listLetters(page: HTMLElement, stores: Stores): Promise<void> {
	const visited = (await stores.names()).filter((name) => name.startsWith(stores.name('visited', '')));
	const list = part(page, 'letters');
	const seen = new Set<string>();
	for (const name of visited) {
		const store = await caches.open(name);
		for (const request of [...(await store.keys())].reverse()) {
			const path = stores.pathOf(request.url) ?? '';
			if (!letterPage.test(path) || seen.has(path)) continue;
			seen.add(path);
			const html = (await (await store.match(request))?.text()) ?? '';
			const link = document.createElement('a');
			link.href = request.url;
			// A title is text: let the parser decode its entities.
			const parsed = new DOMParser().parseFromString(title.exec(html)?.[0] ?? '', 'text/html');
			link.textContent = title.exec(`<title>${parsed.title}</title>`)?.[1] || path;
			link.lang = languagePattern.exec(html)?.[1] ?? '';
			const item = document.createElement('li');
			item.append(link);
			list.append(item);
		}
	}
	part(page, 'kept').hidden = seen.size === 0;
}

/** Keeps the whole archive on request: shows its size beforehand and its progress, and can remove it. */
async function offerArchive(page: HTMLElement, texts: Texts, stores: Stores): Promise<void> {
	const language = document.documentElement.lang;
	const parts = offerParts(page);
	const { keep, cancel, remove, state, progress } = parts;
	const sources = part<HTMLInputElement>(page, 'sources');
	const index = await readIndex(stores);
	const size = (bytes: number) => writtenSize(bytes, language);
	const fill = (name: string, bytes: number) => (texts[name] ?? '').replace('{size}', size(bytes));
	const sourceBytes = bytesOf(index?.sources);
	const wanted = () => bytesOf(index?.texts) + (sources.checked ? sourceBytes : 0);

	const show = async (said?: string) => {
		const [kept] = await keptArchives(stores);
		const isCurrent = kept?.complete && kept.version === index?.version;
		const name = !kept ? null : !kept.complete ? 'partial' : isCurrent || !index ? 'complete' : 'older';
		state.textContent = texts[said ?? name ?? ''] ?? '';
		const lacksSources = isCurrent && sources.checked && !kept.withSources;
		keep.hidden = !index || Boolean(isCurrent && !lacksSources);
		keep.textContent = lacksSources
			? fill('addSources', sourceBytes)
			: fill(kept ? 'keepRest' : 'keepWhole', wanted());
		remove.hidden = !kept;
		cancel.hidden = true;
		progress.hidden = true;
		part(page, 'choice').hidden =
			!index || index.sources.files === 0 || Boolean(isCurrent && kept.withSources);
		part(page, 'room').textContent = await room(texts, size);
		part(page, 'whole').hidden = !index && !kept;
	};

	keep.addEventListener('click', async () => {
		if (!index) return;
		state.textContent = texts['keeping'] ?? '';
		await show(await keepWhole(parts, wanted(), { stores, index, withSources: sources.checked }));
		(keep.hidden ? remove : keep).focus();
	});
	remove.addEventListener('click', async () => {
		await removeArchive(stores);
		await show('removed');
		keep.focus();
	});
	sources.addEventListener('change', () => show());
	part(page, 'sources-size').textContent = fill('withSources', sourceBytes);
	await show();
}

function bytesOf(amount: Amount | undefined): number {
	return (amount?.kilobytes ?? 0) * 1000;
}

interface OfferParts {
	readonly keep: HTMLButtonElement;
	readonly cancel: HTMLButtonElement;
	readonly remove: HTMLButtonElement;
	readonly state: HTMLElement;
	readonly progress: HTMLProgressElement;
}

function offerParts(page: HTMLElement): OfferParts {
	return {
		keep: part(page, 'keep'),
		cancel: part(page, 'cancel'),
		remove: part(page, 'remove'),
		state: part(page, 'state'),
		progress: part(page, 'progress'),
	};
}

/**
 * Downloads the archive until it is complete or the reader stops it.
 *
 * @returns the message if it was not completed
 */
async function keepWhole(
	{ keep, cancel, remove, progress }: OfferParts,
	bytes: number,
	options: Omit<Parameters<typeof keepArchive>[0], 'signal' | 'onProgress'>,
): Promise<'partial' | 'full' | 'failed' | undefined> {
	const stop = new AbortController();
	cancel.onclick = () => stop.abort();
	[keep.hidden, remove.hidden, cancel.hidden, progress.hidden] = [true, true, false, false];
	[progress.max, progress.value] = [bytes, 0];
	cancel.focus();
	try {
		// If the browser grants this, it does not evict the archive when the device fills up.
		await navigator.storage?.persist?.();
		const onProgress = (done: number) => {
			progress.value = done;
		};
		await keepArchive({ ...options, signal: stop.signal, onProgress });
		return undefined;
	} catch (error) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		return stop.signal.aborted ? 'partial' : isFull ? 'full' : 'failed';
	} finally {
		stop.abort();
	}
}

async function readIndex(stores: Stores): Promise<OfflineIndex | null> {
	try {
		const response = await fetch(stores.addressOf('offline/index.json'), { cache: 'no-store' });
		return response.ok ? await response.json() : null;
	} catch {
		return null;
	}
}

async function room(texts: Texts, size: (bytes: number) => string): Promise<string> {
	const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	return quota > usage ? (texts['room'] ?? '').replace('{size}', size(quota - usage)) : '';
}
