import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openOfflineSite } from './offline-site.ts';
import { addressOf, builtPages, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const letter = letterPages.everything;
const original = testArchive.publishedAt + letter;

test('a copy on disk says so, and links to the same page of the original', async ({ page }) => {
	await page.goto(addressOf('disk', letter));
	const line = page.locator('.site-footer .mirror');
	await expect(line).toContainText('Це копія архіву, відкрита з диска. Оригінал сторінки: ');
	await expect(line.getByRole('link')).toHaveAttribute('href', original);
});

test('a copy on another host says so in the language of the page', async ({ page }) => {
	await page.goto(addressOf('root', 'en/letters.html'));
	const line = page.locator('.site-footer .mirror');
	await expect(line).toContainText(`This is a copy of the archive at ${new URL(page.url()).host}.`);
	await expect(line.getByRole('link')).toHaveAttribute('href', `${testArchive.publishedAt}en/letters.html`);
});

base('the original does not call itself a copy', async ({ page }) => {
	const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
	await page.route(`${testArchive.publishedAt}**`, (route) => {
		const file = join(testArchive.dist, new URL(route.request().url()).pathname.replace('/repository/', ''));
		const contentType = types[extname(file)] ?? 'text/html';
		return existsSync(file) ? route.fulfill({ path: file, contentType }) : route.abort();
	});
	const script = page.waitForResponse((response) => response.url().endsWith('/reader.js'));
	await page.goto(original, { waitUntil: 'load' });
	expect((await script).status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.site-footer')).toBeVisible();
	await expect(page.locator('.mirror')).toHaveCount(0);
});

base('a copy of a release names it, with its date and root', async ({ page }) => {
	const site = await openOfflineSite();
	const root = 'ab'.repeat(32);
	const facts = { release: 7, date: '2031-04-03', root };
	const said = {
		true: `У копії — стан після випуску 7 від 3 квітня 2031, корінь випуску ${root}.`,
		false: `У копії — випуск 7 від 3 квітня 2031, корінь ${root}.`,
	};
	for (const between of [true, false]) {
		writeFileSync(join(site.folder, 'release.json'), JSON.stringify({ ...facts, between }));
		await site.publish();
		await page.goto(site.url + letter);
		await expect(page.locator('.mirror')).toContainText(said[`${between}`]);
	}
	await site.close();
});

test('search engines are told one address of every page, that of the original', () => {
	const pages = builtPages(testArchive.dist);
	const wrong = pages.filter((page) => {
		const html = readFileSync(join(testArchive.dist, page), 'utf8');
		const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href]) => href);
		if (canonical.length === 0) return !html.includes('<meta name="robots" content="noindex"');
		return canonical.length > 1 || !canonical[0]?.startsWith(testArchive.publishedAt);
	});
	expect(pages.length).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
	expect(readFileSync(join(testArchive.dist, 'robots.txt'), 'utf8')).toContain(
		`Sitemap: ${testArchive.publishedAt}sitemap.xml`,
	);
});
