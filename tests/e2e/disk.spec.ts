import { cpSync, existsSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { missingTool } from '../testing/missing-tool.ts';
import { type FirefoxTab, openFirefox } from './firefox/firefox.ts';
import { firefoxPath } from './firefox/firefox-path.ts';
import { expect, letterPages, pageTypes, test } from './site.ts';
import { testArchive } from './test-archive.ts';

/** A name that a person may give to a folder, with every character that a URL must escape. */
const name = 'Архів № 1 (копія) #2 100% її?&+';
/** Each worker of the tests has its own copy. */
const folder = resolve('test-results', `disk-${process.env['TEST_WORKER_INDEX']}`, name);
const pages = pageTypes.filter((page) => page !== '404.html');
/** A page in English is made by the template of the same page in Ukrainian, and has its styles, fonts and scripts. */
const templates = pages.filter(
	(page) => !page.startsWith('en/') || !pages.includes(page.slice('en/'.length)),
);

test.beforeAll(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync(testArchive.dist, folder, { recursive: true });
});

/** Address of a page of the archive in that folder. */
function onDisk(page: string): string {
	return new URL(page, pathToFileURL(`${folder}${sep}`)).href;
}

/** The state of a page opened from disk, read in the page itself. */
interface Look {
	readonly background: string;
	readonly fonts: readonly string[];
	readonly brokenImages: readonly string[];
	readonly links: readonly string[];
}

/**
 * Runs in the page: lazy images are asked for, and waited for, as are fonts that wait for the page’s own script. Citations that its
 * script makes (data:, blob:) are no files.
 */
const look = `(async () => {
	const images = [...document.images];
	for (const image of images) image.loading = 'eager';
	await Promise.all(images.map((image) => image.decode().catch(() => {})));
	while (document.documentElement.classList.contains('fonts-later')) await new Promise(requestAnimationFrame);
	document.body.getBoundingClientRect();
	await document.fonts.ready;
	return {
		background: getComputedStyle(document.body).backgroundColor,
		fonts: [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family),
		brokenImages: images.filter((image) => image.naturalWidth === 0).map((image) => image.src),
		links: [...document.querySelectorAll('a[href], link[href], img[src], script[src]')]
			.map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src'), document.baseURI).href)
			.filter((address) => !/^(?:https?|mailto|data|blob):/.test(address)),
	};
})()`;

/** What is wrong with a page as opened. */
function faultsOf(page: string, { background, fonts, brokenImages, links }: Look): string[] {
	return [
		...(background === 'rgb(251, 250, 246)' ? [] : [`${page} has no styles: ${background}`]),
		...(fonts.some((font) => font.includes('Source Serif 4')) ? [] : [`${page} has no font`]),
		...brokenImages.map((image) => `${page} does not show ${image}`),
		...links
			.filter((link) => !existsSync(fileURLToPath(link.replace(/[?#].*/, ''))))
			.map((link) => `${page} links to ${link}, which is not there`),
	];
}

test('Chromium opens every page from a folder of any name, and asks for files alone', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	for (const type of pages) {
		await page.goto(onDisk(type));
		expect(faultsOf(type, await page.evaluate<Look>(look))).toEqual([]);
	}
	expect(requests.length).toBeGreaterThan(pages.length);
	expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
});

test('Chromium searches the archive from such a folder, and opens a paragraph that was found', async ({
	page,
}) => {
	await page.goto(onDisk(search));
	await expect(page.locator(found)).toHaveText(foundTitle);
	await page.locator(foundParagraph).first().click();
	await expect(page.locator('h1')).toHaveText(foundTitle);
	expect(new URL(page.url()).hash).toMatch(/^#p\d+$/);
});

// Starting Firefox takes as long as fifty pages.
test('Firefox opens a page of every template from a folder of any name, and asks for files alone; it searches there, and opens a paragraph that was found', async () => {
	if (!firefoxPath) return missingTool('Firefox', (reason) => test.skip(true, reason));
	const tab = await openFirefox(firefoxPath ?? '');
	try {
		await test.step('every template', () => opensEveryTemplate(tab));
		await test.step('search', () => searches(tab));
		// Firefox does not report requests for files; one to a host would be refused by the page’s policy, aloud.
		expect(tab.errors).toEqual([]);
		expect(tab.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
	} finally {
		await tab.close();
	}
});

async function opensEveryTemplate(tab: FirefoxTab): Promise<void> {
	for (const type of [...templates, 'en/index.html']) {
		await tab.goto(onDisk(type));
		expect(faultsOf(type, await tab.evaluate<Look>(look))).toEqual([]);
		if (type.endsWith('search.html')) await settles(tab);
	}
	await tab.goto(onDisk('letters.html'));
	await tab.evaluate(`document.querySelector('main a[href$="${letterPages.everything}"]').click()`);
	await expect.poll(() => tab.evaluate('location.href')).toBe(onDisk(letterPages.everything));
}

async function searches(tab: FirefoxTab): Promise<void> {
	await tab.goto(onDisk(search));
	await expect.poll(() => textOf(tab, found)).toBe(foundTitle);
	await settles(tab);
	await tab.evaluate(`document.querySelector('${foundParagraph}').click()`);
	await expect.poll(() => tab.evaluate('location.hash')).toMatch(/^#p\d+$/);
	await expect.poll(() => textOf(tab, 'h1')).toBe(foundTitle);
}

/** What is still being read when a page is left is an error in Firefox’s console. */
async function settles(tab: FirefoxTab): Promise<void> {
	await expect.poll(() => tab.evaluate(hasSettled)).toBe(true);
}

const search = `search.html?q=${encodeURIComponent('водопостачанням')}`;
const found = '[data-results] h2';
const foundTitle = 'Про вигадане водопостачання';
/**
 * Whether the fonts are there, the filters, and, where something is searched for, the counts beside these, which are read last
 * of all.
 */
const hasSettled = `document.fonts.ready.then(() =>
	document.querySelector('input[name="authority"]') !== null &&
	(location.search === '' || [...document.querySelectorAll('[data-filters] .count')].some((count) => count.textContent !== '')))`;
const foundParagraph = '[data-results] a[href*="#p"]';

function textOf(tab: FirefoxTab, selector: string): Promise<string | null> {
	return tab.evaluate(`document.querySelector('${selector}')?.textContent`);
}
