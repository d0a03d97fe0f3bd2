import { type CDPSession, chromium, errors, type Page } from '@playwright/test';
import { browserPath } from '../browser/browser-path.ts';

/** A file that a page asked for. */
export interface AskedFile {
	/** From the site's root. */
	readonly address: string;
	/** Seconds since the page was asked for. */
	readonly asked: number;
	/** Null for what had not come when the first hit stood. */
	readonly came: number | null;
	/** As they came over the network. */
	readonly bytes: number;
}

/** What it took until the first hit of a search could be read. */
export interface FirstHit {
	/** Seconds from the click on a link to the search; null if nothing stood within a minute. */
	readonly seconds: number | null;
	/** Asked for before the first hit stood. */
	readonly requests: readonly AskedFile[];
	readonly bytes: number;
}

/** “Slow 3G” as Chromium’s own tools have it, and a processor four times slower than this machine’s. */
const phone = { latency: 400, bytesPerSecond: 400_000 / 8, slower: 4 };
const patience = 60_000;

/**
 * Opens a search by its address on a slow phone, with nothing kept from before, and waits for its first hit.
 *
 * @param site address of the served archive, with its slash
 * @param query what is looked for
 * @throws where no browser can be had
 */
export async function measureFirstHit(site: string, query: string): Promise<FirstHit> {
	const { executablePath, args } = await browserPath();
	const browser = await chromium.launch({ executablePath, args: [...args] });
	try {
		// A service worker’s own requests would go round the slow network.
		const page = await browser.newPage({
			viewport: { width: 360, height: 640 },
			serviceWorkers: 'block',
		});
		const session = await page.context().newCDPSession(page);
		await slowDown(session);
		const log = logOf(session, site);
		await page.addInitScript(markFirstHit);
		await page.goto(`${site}search.html?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
		const stoodAt = await firstHitOf(page);
		const before = log().filter(({ asked }) => stoodAt === null || asked <= stoodAt);
		const requests = before.map((file) => ({
			...file,
			came: stoodAt !== null && file.came !== null && file.came > stoodAt ? null : file.came,
		}));
		const came = requests.filter((file) => file.came !== null);
		return { seconds: stoodAt, requests, bytes: came.reduce((sum, { bytes }) => sum + bytes, 0) };
	} finally {
		await browser.close();
	}
}

async function slowDown(session: CDPSession): Promise<void> {
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: phone.latency,
		downloadThroughput: phone.bytesPerSecond,
		uploadThroughput: phone.bytesPerSecond,
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slower });
}

/** Notes what is asked for; tells it, in seconds since the first. */
function logOf(session: CDPSession, site: string): () => AskedFile[] {
	const files = new Map<string, { address: string; asked: number; came: number | null; bytes: number }>();
	let began = 0;
	session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
		if (!request.url.startsWith(site)) return;
		began ||= timestamp;
		const address = decodeURIComponent(request.url.slice(site.length));
		files.set(requestId, { address, asked: timestamp - began, came: null, bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
		const file = files.get(requestId);
		if (file) Object.assign(file, { came: timestamp - began, bytes: encodedDataLength });
	});
	return () => [...files.values()];
}

/** Runs in the page, before its own scripts. */
function markFirstHit(): void {
	new MutationObserver((_changes, observer) => {
		if (!document.querySelector('[data-results] > li a')) return;
		observer.disconnect();
		requestAnimationFrame(() => performance.mark('first-hit'));
	}).observe(document, { childList: true, subtree: true });
}

/** Seconds from the navigation to the first hit that was drawn; null after a minute without one. @throws where the browser ends */
async function firstHitOf(page: Page): Promise<number | null> {
	try {
		const marked = await page.waitForFunction(
			() => performance.getEntriesByName('first-hit')[0]?.startTime,
			undefined,
			{ timeout: patience },
		);
		return (Number(await marked.jsonValue()) || 0) / 1000;
	} catch (error) {
		if (error instanceof errors.TimeoutError) return null;
		throw error;
	}
}
