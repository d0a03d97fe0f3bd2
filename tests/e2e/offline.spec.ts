import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type OfflineSite, openOfflineSite } from './offline-site.ts';
import { letterPages } from './site.ts';
import { violationsOf } from './violations-of.ts';

const letter = letterPages.everything;
const other = letterPages.ministry;
const title = 'Про ремонт неіснуючих доріг';

const test = base.extend<{ site: OfflineSite }>({
	site: async ({ browserName: _ }, use) => {
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

/** From now on what every page does comes when a search has long begun. */
async function delayReader(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const own = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
		Object.defineProperty(HTMLScriptElement.prototype, 'src', {
			set(this: HTMLScriptElement, address: string) {
				setTimeout(() => own?.set?.call(this, address), address.endsWith('reader.js') ? 1000 : 0);
			},
		});
	});
}

async function visit(page: Page, site: OfflineSite, visited: string): Promise<void> {
	await page.goto(site.url + visited);
	await expect.poll(() => kept(page, site, 'visited')).toContain(visited);
}

for (const root of ['/', '/repository/']) {
	test(`under ${root}, a letter that was read opens without the network and says of when it is`, async ({
		page,
	}) => {
		const site = await openOfflineSite({ root });
		await openWithWorker(page, site);
		await visit(page, site, letter);
		site.goOffline();
		await page.goto(site.url + letter);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.locator('.offline-notice')).toHaveText(
			/^\s*Копія з цього пристрою, збережена \d+ \p{L}+ \d{4}: /u,
		);
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
		const text = await page.evaluate(
			(url) => fetch(url).then((response) => response.text()),
			site.url + letter.replace('.html', '.md'),
		);
		expect(text).toBe(readFileSync(join(site.folder, letter.replace('.html', '.md')), 'utf8'));
		await site.close();
	});
}

test('the page that a reader came to first is kept too', async ({ page, site }) => {
	await page.goto(site.url + letter);
	await expect.poll(() => kept(page, site, 'visited')).toContain(letter);
	await expect.poll(() => kept(page, site, 'visited')).toContain(letter.replace('.html', '.md'));
});

test('a page that was not read leads to the offline page, which tells what is kept', async ({
	page,
	site,
}) => {
	await openWithWorker(page, site);
	await visit(page, site, letter);
	site.goOffline();
	await page.goto(site.url + other);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Архів офлайн');
	await expect(page.locator('.missing')).toContainText(`цієї сторінки на пристрої немає: ${other}`);
	await page.getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await page.goto(`${site.url}en/authorities.html`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The archive offline');
	site.goOnline();
	await page.getByRole('link', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/bodies/i);
	await expect(page.locator('.offline-notice')).toHaveCount(0);
});

test('a kept file that is no page is opened by way of a page that says of when it is', async ({
	page,
	site,
}) => {
	const text = letter.replace('.html', '.md');
	await openWithWorker(page, site);
	await visit(page, site, letter);
	site.goOffline();
	await page.goto(site.url + text);
	await expect(page.locator('.missing')).toContainText(/копія цього файлу, збережена \d+ \p{L}+ \d{4}/u);
	await expect(page.getByRole('link', { name: 'Відкрити копію' })).toHaveAttribute('href', /\.md\?kept$/);
	await page.goto(`${site.url}offline.html?from=${encodeURIComponent('//elsewhere.example/')}`);
	await expect(page.locator('.missing')).toBeHidden();
});

test('the whole archive is kept on request, is read and searched offline, and can be removed', async ({
	page,
}) => {
	const site = await openOfflineSite({ searched: true });
	await openWithWorker(page, site, 'offline.html');
	const index = JSON.parse(readFileSync(join(site.folder, 'offline/index.json'), 'utf8'));
	const size = (kilobytes: number) =>
		(kilobytes / (kilobytes < 1000 ? 1 : 1000)).toLocaleString('uk', {
			maximumFractionDigits: kilobytes < 1000 ? 0 : 1,
		});
	const keep = page.locator('[data-keep]');
	await expect(keep).toContainText(`Зберегти весь архів, ${size(index.texts.kilobytes)}`);
	await page.getByRole('checkbox').check();
	await expect(keep).toContainText(
		`Зберегти весь архів, ${size(index.texts.kilobytes + index.sources.kilobytes)}`,
	);
	await keep.click();
	// Nearly a thousand files, on a machine that has other work.
	await expect(page.locator('[data-state]')).toHaveText('Увесь архів збережено: його можна читати офлайн.', {
		timeout: 90_000,
	});
	expect(await kept(page, site, 'whole')).toHaveLength(index.texts.files + index.sources.files + 1);

	site.goOffline();
	await page.goto(site.url + letterPages.library);
	const image = page.locator('.pages img').first();
	await image.scrollIntoViewIfNeeded();
	await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1120);
	await page.goto(`${site.url}search.html?q=водопостачання`);
	await expect(page.locator('[data-results] h2')).toHaveText('Про вигадане водопостачання');
	await expect(page.locator('.offline-notice')).toContainText('пошук іде в копії, збереженій');
	await delayReader(page);
	await page.reload();
	await expect(page.locator('.offline-notice')).toContainText('пошук іде в копії, збереженій');
	await page.locator('[data-results] h2 a').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Про вигадане водопостачання');
	await expect(page.locator('.offline-notice')).toContainText('Копія з цього пристрою');

	await page.goto(`${site.url}offline.html`);
	await page.getByRole('button', { name: 'Видалити архів із пристрою' }).click();
	await expect(page.locator('[data-state]')).toContainText('Архів видалено з пристрою');
	expect(await kept(page, site, 'whole')).toEqual([]);
	await site.close();
});

test('keeping the archive can be stopped and taken up again', async ({ page, site }) => {
	await openWithWorker(page, site, 'offline.html');
	const release = site.hold('pagefind');
	await page.getByRole('button', { name: 'Зберегти весь архів' }).click();
	await expect
		.poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
		.toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Зупинити' }).click();
	await expect(page.locator('[data-state]')).toHaveText('Збережено частину архіву.');
	release();
	await page.getByRole('button', { name: 'Зберегти решту' }).click();
	await expect(page.locator('[data-state]')).toContainText('Увесь архів збережено');
});

test('where the host fails half-way, it is said, and what was kept stays', async ({ page, site }) => {
	await openWithWorker(page, site, 'offline.html');
	const release = site.hold('pagefind');
	await page.getByRole('button', { name: 'Зберегти весь архів' }).click();
	await expect
		.poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
		.toBeGreaterThan(0);
	site.goOffline();
	release();
	await expect(page.locator('[data-state]')).toContainText('Зберегти все не вдалося: перервався зв’язок');
	await expect(page.getByRole('button', { name: 'Видалити архів із пристрою' })).toBeVisible();
});

test('a new build is offered; then nothing of the old one stays, and what was read is the new text', async ({
	page,
	site,
}) => {
	await openWithWorker(page, site);
	await visit(page, site, letter);
	const before = await page.evaluate(() => caches.keys());
	change(site, letter, 'неіснуючих', 'геть неіснуючих');
	await site.publish();
	await page.goto(`${site.url}letters.html`);
	const notice = page.locator('.offline-notice');
	await expect(notice).toContainText('Є нова збірка архіву.');
	expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
	await Promise.all([
		page.waitForEvent('load'),
		notice.getByRole('button', { name: 'Перейти до неї' }).click(),
	]);
	await expect
		.poll(async () => (await page.evaluate(() => caches.keys())).filter((name) => before.includes(name)))
		.toEqual([]);
	await expect.poll(() => kept(page, site, 'visited')).toContain(letter);
	site.goOffline();
	await page.goto(site.url + letter);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Про ремонт геть неіснуючих доріг');
});

test('a letter that was withdrawn leaves the device with the next build', async ({ page, site }) => {
	await openWithWorker(page, site, 'offline.html');
	await page.getByRole('button', { name: 'Зберегти весь архів' }).click();
	await expect(page.locator('[data-state]')).toContainText('збережено');
	await visit(page, site, letter);
	const text = letter.replace('.html', '.md');
	expect(await kept(page, site, 'whole')).toContain(text);
	// What stays in its place: a page under its address, without its text.
	rmSync(join(site.folder, text));
	writeFileSync(
		join(site.folder, letter),
		readFileSync(join(site.folder, 'about.html'), 'utf8').replaceAll('<h1>', '<h1>Вилучено: '),
	);
	await site.publish();
	await page.goto(`${site.url}letters.html`);
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: 'Перейти до неї' }).click(),
	]);
	await expect.poll(() => kept(page, site)).not.toContain(text);
	const words = () =>
		page.evaluate(async () => {
			const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			const answers = await Promise.all(stores.map((store) => store.matchAll()));
			const texts = await Promise.all(answers.flat().map((answer) => answer.text()));
			return texts.filter((text) => text.includes('data-pagefind-body') && text.includes('провулок Небилиць'))
				.length;
		});
	await expect.poll(words).toBe(0);
	expect((await kept(page, site, 'whole')).filter((path) => path.startsWith('pagefind/'))).toEqual([]);
	expect(await kept(page, site, 'whole')).toContain(other.replace('.html', '.md'));
	await page.goto(`${site.url}offline.html`);
	await expect(page.locator('[data-state]')).toContainText('Збережено попередню збірку архіву');
});

test('a letter that is gone from the host is forgotten at once when it is asked for', async ({
	page,
	site,
}) => {
	await openWithWorker(page, site);
	await visit(page, site, letter);
	rmSync(join(site.folder, letter));
	rmSync(join(site.folder, letter.replace('.html', '.md')));
	await page.goto(site.url + letter);
	await page.goto(`${site.url}letters.html`);
	await expect.poll(() => kept(page, site)).not.toContain(letter);
});

test('a slow host: the kept page is shown, and when another text comes, it is said', async ({
	page,
	site,
}) => {
	await openWithWorker(page, site);
	await visit(page, site, letter);
	change(site, letter, 'неіснуючих', 'геть неіснуючих');
	const release = site.hold(letter);
	await page.goto(site.url + letter);
	const notice = page.locator('.offline-notice');
	await expect(notice).toContainText('Копія з цього пристрою');
	release();
	await expect(notice).toContainText('На сайті текст цієї сторінки вже інший.');
	await Promise.all([
		page.waitForEvent('load'),
		notice.getByRole('button', { name: 'Показати новий' }).click(),
	]);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Про ремонт геть неіснуючих доріг');
	await expect(notice).toHaveCount(0);
});

test('when the network is back, an unchanged page says that it is the same', async ({ page, site }) => {
	await openWithWorker(page, site);
	await visit(page, site, letter);
	site.goOffline();
	await page.goto(site.url + letter);
	await expect(page.locator('.offline-notice')).toContainText('Копія з цього пристрою');
	site.goOnline();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.locator('.offline-notice')).toHaveText('Зв’язок є: ця сторінка така сама, як на сайті.');
});

test('notices and the offline page are accessible, and fit 320 px', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await openWithWorker(page, site);
	await visit(page, site, letter);
	await page.goto(`${site.url}offline.html`);
	await expect(page.locator('[data-keep]')).toBeVisible();
	await expectFit(page);
	site.goOffline();
	for (const address of [letter, other, 'index.html', 'en/offline.html']) {
		await page.goto(site.url + address);
		await expectFit(page);
	}
});

test('where the publisher turns it off, the worker and what it kept go', async ({ page, site }) => {
	await openWithWorker(page, site);
	await visit(page, site, letter);
	await site.publish({ offline: false });
	await page.goto(`${site.url}letters.html`);
	await expect.poll(() => kept(page, site)).toEqual([]);
	const registrations = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(registrations).toBe(0);
});

test.describe('without service workers', () => {
	test.use({ serviceWorkers: 'block' });
	test('nothing is offered, and nothing breaks', async ({ page, site }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		});
		await page.goto(`${site.url}offline.html`);
		await expect(page.locator('[data-unavailable]')).toBeVisible();
		await expect(page.locator('[data-whole]')).toBeHidden();
		await page.goto(site.url + letter);
		await expect(page.locator('.offline-notice')).toHaveCount(0);
		expect(faults).toEqual([]);
	});
});

function change(site: OfflineSite, page: string, from: string, to: string): void {
	const file = join(site.folder, page);
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

async function expectFit(page: Page): Promise<void> {
	expect(await violationsOf(page)).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow, page.url()).toBeLessThanOrEqual(0);
}
