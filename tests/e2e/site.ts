import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	test as base,
	expect,
	type Page,
} from '@playwright/test';
import { changedLetters } from './publish-versions.ts';
import { testArchive } from './test-archive.ts';

export { expect };

/** Letters of the invented archive, by the names of their files in tests/e2e/letters. */
export const letterPages = {
	everything: 'letters/90000015/2021/14-v-21vykh.html',
	markup: 'letters/90000015/2020/7-8-9.html',
	ministry: 'letters/90000038/2018/1-9-350.html',
	library: 'letters/90000015/2022/31-v-22vykh.html',
	park: 'letters/90000015/2022/40-z-22vykh.html',
	school: 'letters/90000015/2022/52-v-22vykh.html',
	draft: 'letters/90000015/2023/61-v-23vykh.html',
	/** Its form for date and index was left empty. */
	undated: 'letters/90000015/undated/b-n-ce40dd7f.html',
};

/** One page of every type, in both languages. */
export const pageTypes = [
	'index.html',
	'letters.html',
	'years/2020.html',
	'authorities.html',
	'authorities/90000015.html',
	'authorities/90000021.html',
	'letters/90000021/2017/22-r-17.html',
	'letters/90000021/2017/22-r-17/complaint.html',
	'letters/90000021/2015/55-v-15.html',
	'requests/requests.example/90000038-2031-7-77-lav.html',
	'en/requests/requests.example/90000038-2031-7-77-lav.html',
	'search.html',
	'about.html',
	'offline.html',
	'basket.html',
	'statistics.html',
	'subjects.html',
	'subjects/transport.html',
	'regions/UA-46.html',
	'data.html',
	'queries.html',
	'acts.html',
	'acts/law-2939-vi.html',
	'requests/requests.example/90000021-2017-31-z-17.html',
	'dossiers.html',
	'dossiers/bridge.html',
	'calculator.html',
	'404.html',
	'en/index.html',
	'en/letters.html',
	'en/years/2020.html',
	'en/authorities.html',
	'en/authorities/90000015.html',
	'en/search.html',
	'en/about.html',
	'en/offline.html',
	'en/statistics.html',
	'en/subjects/transport.html',
	'en/regions/UA-46.html',
	'en/data.html',
	'en/queries.html',
	'en/acts.html',
	'en/acts/law-2939-vi.html',
	'en/requests/requests.example/90000021-2017-31-z-17.html',
	'en/dossiers.html',
	'en/dossiers/bridge.html',
	'en/dossiers/refusals.html',
	'en/calculator.html',
	letterPages.everything,
	letterPages.markup,
	letterPages.library,
	letterPages.school,
	letterPages.undated,
	'corrections.html',
	'en/corrections.html',
	`letters/${changedLetters.bridge}.html`,
	`letters/${changedLetters.bridge}/v1.html`,
	`letters/${changedLetters.bridge}/v1-v3.html`,
	`letters/${changedLetters.clockNow}/v1-v2.html`,
	`letters/${changedLetters.withdrawn}.html`,
];

/** Where the built archive stands: at a domain's root, under a project path, or in a folder on disk. */
export type Place = 'root' | 'path' | 'disk';

/** Address of a page of the built archive. */
export function addressOf(place: Place, page: string): string {
	if (place === 'disk') return new URL(page, pathToFileURL(`${testArchive.dist}${sep}`)).href;
	const site = process.env[place === 'root' ? 'TEST_SITE_ROOT' : 'TEST_SITE_PATH'];
	return new URL(page, site).href;
}

/** Address of a page of every type: the 404 page alone belongs to the address that the archive is configured for. */
export function addressOfType(page: string): string {
	return addressOf(page === '404.html' ? 'path' : 'root', page);
}

/** Every HTML page of a built archive, as paths from its root. */
export function builtPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.split(sep).join('/'))
		.sort();
}

/**
 * A page that fails its test when the console reports an error, or when anything is asked of another host: neither may
 * happen on any page. It is a tab of its own in a browser profile that all tests of a worker share: the archive keeps
 * nothing there but what its service worker does, and that has its own tests with their own profiles.
 */
export const test = base.extend<object, { readonly profiles: Map<string, BrowserContext> }>({
	profiles: [
		async ({ browser: _ }, use) => {
			const profiles = new Map<string, BrowserContext>();
			await use(profiles);
			for (const profile of profiles.values()) await profile.close();
		},
		{ scope: 'worker' },
	],
	context: async (
		{ browser, profiles, permissions, javaScriptEnabled, serviceWorkers, viewport, hasTouch, isMobile },
		use,
	) => {
		const options = { javaScriptEnabled, serviceWorkers, viewport, hasTouch, isMobile };
		const name = JSON.stringify(options);
		const profile = profiles.get(name) ?? (await openProfile(browser, options));
		profiles.set(name, profile);
		if (permissions) await profile.grantPermissions(permissions);
		await use(profile);
		await profile.clearPermissions();
		await profile.setOffline(false);
	},
	page: async ({ context }, use) => {
		const page = await openTab(context);
		const faults: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (protocol !== 'file:' && protocol !== 'data:' && hostname !== 'localhost') {
				faults.push(`request to ${hostname}`);
			}
		});
		await use(page);
		await page.close();
		expect(faults).toEqual([]);
	},
});

/** A profile with tabs that stay: the processes that draw them draw those of the tests too, and need not start for each. */
async function openProfile(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
	const profile = await browser.newContext(options);
	for (const place of ['root', 'disk'] as const)
		await (await profile.newPage()).goto(addressOf(place, 'robots.txt'));
	return profile;
}

/** A tab that a tab of the archive has opened, for one that nobody has opened begins in a process of its own. */
async function openTab(profile: BrowserContext): Promise<Page> {
	const [tab] = await Promise.all([
		profile.waitForEvent('page'),
		profile.pages()[0]?.evaluate(() => {
			window.open();
		}),
	]);
	return tab;
}
