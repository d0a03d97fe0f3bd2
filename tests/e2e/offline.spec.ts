import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type OfflineSite, openOfflineSite } from './offline-site.ts';
import { letterPages } from './site.ts';

const letter = letterPages.everything;
const other = letterPages.ministry;
const title = 'Про ремонт неіснуючих доріг';

const test = base.extend<{ site: OfflineSite }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
	site: async ({}, use) => {
		const site = await openOfflineSite();
		await use(site);
		await site.close();
	},
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page of the archive and waits until its worker answers for it. */
async function openWithWorker(page: Page, site: OfflineSite, start = 'index.html'): Promise<void> {
	await page.goto(site.url + start);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Paths of everything that is kept, in stores whose name has this word. */
function kept(page: Page, site: OfflineSite, kind = ''): Promise<string[]> {
	return page.evaluate(
		async ([root = '', word = '']) => {
			const names = (await caches.keys()).filter((name) => name.includes(word));
			const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return keys.flat().map(({ url }) => url.replace(root, ''));
		},
		[site.url, kind],
	);
}

async function visit(page: Page, site: OfflineSite, visited: string): Promise<void> {
	await page.goto(site.url + visited);
	await expect.poll(() => kept(page, site, 'visited')).toContain(visited);
}

for (const root of ['/', '/repository/']) {
	test(`under ${root}, a letter that was read opens without the network and says of when it is`, async ({
		page,
	}) => {
		const site = await openOfflineSite(root);
		await openWithWorker(page, site);
		await visit(page, site, letter);
		site.goOffline();
		await page.goto(site.url + letter);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.getByRole('status')).toHaveText(
			/^Копія з цього пристрою, збережена \d+ \p{L}+ \d{4}: /u,
		);
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
		const text = await page.evaluate(
			(url) => fetch(url).then((response) => response.text()),
			site.url + letter.replace('.html', '.md'),
		);
		expect(text).toBe(readFileSync(path.join(site.folder, letter.replace('.html', '.md')), 'utf8'));
		await site.close();
	});
}
