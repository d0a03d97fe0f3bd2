import { longDay } from '../long-day.ts';
import { keeperOf } from './keeper.ts';
import { isHtml, keptAt, storesOf } from './kept-files.ts';
import type { Answer, Comparison } from './messages.ts';
import type { WorkerBuild, WorkerFetch, WorkerScope } from './worker-scope.ts';

// The archive’s service worker, published as `offline-worker.js`. docs/offline.md explains how it works.

declare const build: WorkerBuild;

/** How long to wait for the network before a kept page is shown, in milliseconds. */
const patience = 6000;

const worker = self as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
const stores = storesOf(root);
const { keepShell, remember, tidy } = keeperOf(build, stores);
/** What was told to pages, which may not have listened yet, by their ids. */
const toldKept = new Map<string, Answer>();

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
	const { data, source } = event;
	const path = 'url' in data ? stores.pathOf(data.url) : null;
	const told = source && data.ask === 'kept' ? toldKept.get(source.id) : undefined;
	if (told) source?.postMessage(told);
	if (data.ask === 'replace') event.waitUntil(worker.skipWaiting());
	if (data.ask === 'tidy') event.waitUntil(tidy());
	if (data.ask === 'keep' && path) event.waitUntil(fetch(data.url).then((page) => remember(path, page)));
	if (data.ask === 'compare' && path) {
		event.waitUntil(compare(path, data.url).then((tell) => tell && source?.postMessage({ tell })));
	}
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = request.method === 'GET' ? stores.pathOf(request.url) : null;
	// The download of the whole archive bypasses every cache, and so this one too.
	if (path === null || request.cache === 'no-store' || request.headers.has('range')) return;
	if (path !== 'offline-worker.js' && !path.startsWith('offline/')) event.respondWith(answer(event, path));
});

/** Example: `<html lang="uk">` */
const languagePattern = /<html lang="([\w-]+)"/;

/** The network’s response; if there is none, or none in time, the kept one, which says so itself. */
async function answer(event: WorkerFetch, path: string): Promise<Response> {
	const kept = await stores.find(path);
	// The name of such a file changes with its content.
	if (kept && path.startsWith('_astro/')) return kept;
	const isPage = event.request.mode === 'navigate';
	const network = fetch(event.request).then((response) => {
		if (response.status >= 500) throw new Error(`${path} answers ${response.status}`);
		event.waitUntil(remember(path, response.clone()));
		return response;
	});
	try {
		return await (kept && isPage ? Promise.race([network, late()]) : network);
	} catch (failure) {
		if (isPage) return fromStore(event, path, kept, network);
		if (!kept) throw failure;
		// Other parts of a page must match it; a search index must match its copy.
		if (path.startsWith('pagefind/')) {
			const told: Answer = { tell: 'kept', date: keptAt(kept) };
			toldKept.set(event.clientId, told);
			await tell(event.clientId, told);
		}
		return kept;
	}
}

function late(): Promise<never> {
	return new Promise((_resolve, reject) => {
		setTimeout(() => reject(new Error('The network is slow')), patience);
	});
}

/** A page, or a file opened like a page, when offline. */
async function fromStore(
	event: WorkerFetch,
	path: string,
	kept: Response | undefined,
	network: Promise<Response>,
): Promise<Response> {
	const folder = build.folders.find((candidate) => path.startsWith(candidate)) ?? '';
	// A file that is not a page cannot say that it is a copy, so the offline page says so and links to the file.
	const speaks = kept && (isHtml(kept) || new URL(event.request.url).searchParams.has('kept'));
	if (!speaks) {
		return Response.redirect(new URL(`${folder}offline.html?from=${encodeURIComponent(path)}`, root).href);
	}
	if (!isHtml(kept) || path === `${folder}offline.html`) return kept;
	const html = await kept.text();
	const compareLate = async () => {
		const text = await network.then((response) => response.text()).catch(() => null);
		if (text !== null) await tell(event.resultingClientId, { tell: text === html ? 'same' : 'newer' });
	};
	event.waitUntil(compareLate());
	return withNotice(html, keptAt(kept));
}

/** The page, with a line above its text that says when it was kept. */
function withNotice(html: string, date: string): Response {
	const language = languagePattern.exec(html)?.[1] ?? '';
	const words = (build.kept[language] ?? '').replace('{date}', longDay(date, language));
	const notice = `<p class="offline-notice" role="status">${words}</p>`;
	return new Response(
		html.replace('<main', () => `${notice}<main`),
		{
			headers: { 'content-type': 'text/html; charset=utf-8' },
		},
	);
}

/** How the kept copy of a page compares with the network’s, which then replaces it; null if still offline. */
async function compare(path: string, url: string): Promise<Comparison | null> {
	const kept = await stores.find(path);
	try {
		const response = await fetch(url, { cache: 'no-cache' });
		if (!kept || response.status >= 500) return null;
		const same = (await kept.text()) === (await response.clone().text());
		await remember(path, response);
		return same ? 'same' : 'newer';
	} catch {
		return null;
	}
}

async function tell(page: string, answered: Answer): Promise<void> {
	(await worker.clients.get(page))?.postMessage(answered);
}
