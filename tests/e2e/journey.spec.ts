import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { publishedLetter } from '#store/ledger/letter-of-ledger.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { pressTo } from './desk-page.ts';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';
import { violationsOf } from './violations-of.ts';

/* From the home page to an export, like a reader: a letter is found, read, compared with its picture, cited, put aside. */

for (const width of [360, 1440]) {
	test(`at ${width} px a letter is found, read, looked at, cited, put aside and exported`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize({ width, height: 800 });
		await page.goto(addressOf('path', 'index.html'));
		await page.getByRole('searchbox').fill('бібліотеку');
		await page.getByRole('searchbox').press('Enter');
		await page.getByRole('link', { name: 'Про вигадану бібліотеку' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Про вигадану бібліотеку');
		await lookAtPages(page, width);
		await page.getByRole('button', { name: 'текст' }).click();
		await page.locator('#p2 > .unit').click();
		expect(page.url()).toMatch(/31-v-22vykh\.html\?.*#p2$/);
		await page
			.getByRole('button', { name: /^Копіювати/ })
			.first()
			.click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('№\u00A031/В-22вих');
		expect(await violationsOf(page)).toEqual([]);
		await page.getByRole('button', { name: 'Додати лист до добірки' }).click();
		await page.locator('.keep').getByRole('link', { name: 'Добірка: 1' }).click();
		await expect(page.locator('[data-list] > li')).toHaveCount(1);
		const download = page.waitForEvent('download');
		await page.locator('[data-files]').getByRole('link', { name: 'ДСТУ 8302:2015' }).click();
		expect(readFileSync(await (await download).path(), 'utf8')).toMatch(
			/^1\. Про вигадану бібліотеку : лист .*31\/В-22вих.*v1\.html/u,
		);
		await page.getByRole('button', { name: 'Прибрати все' }).click();
	});
}

/** Side by side where there is room, else one after the other. */
async function lookAtPages(page: Page, width: number): Promise<void> {
	const isWide = width >= 1100;
	await page.getByRole('button', { name: isWide ? 'поруч' : 'зображення' }).click();
	await expect(page.locator('.pages img').first()).toBeInViewport();
	await expect(page.locator('.sheet')).toBeVisible({ visible: isWide });
}

test('from disk and by keyboard alone a letter is found, looked at, cited, put aside and exported', async ({
	page,
}) => {
	const press = async (target: Locator) => {
		await pressTo(page, target);
		await page.keyboard.press('Enter');
	};
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(addressOf('disk', 'index.html'));
	await pressTo(page, page.getByRole('searchbox'));
	await page.keyboard.type('бібліотеку');
	await page.keyboard.press('Enter');
	await press(page.getByRole('link', { name: 'Про вигадану бібліотеку' }));
	const images = page.getByRole('button', { name: 'зображення' });
	await press(images);
	await expect(page.locator('.sheet')).toBeHidden();
	await expect(images).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	await press(page.locator('#p2 > .unit'));
	expect(page.url()).toMatch(/#p2$/);
	await press(page.getByRole('button', { name: 'Додати лист до добірки' }));
	await press(page.locator('.keep').getByRole('link', { name: 'Добірка: 1' }));
	const file = page.locator('[data-files]').getByRole('link', { name: 'ДСТУ 8302:2015' });
	const download = page.waitForEvent('download');
	await press(file);
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('31/В-22вих');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a letter is found by its year and month, read, looked at and cited', async ({ page }) => {
		await page.goto(addressOf('path', 'index.html'));
		await page.getByRole('navigation').getByRole('link', { name: 'Листи' }).click();
		await page.locator('.years').getByRole('link', { name: '2022' }).click();
		await page.locator('.periods').getByRole('link', { name: 'червень' }).click();
		await page.getByRole('link', { name: 'Про вигадану бібліотеку' }).click();
		await expect(page.locator('.citation')).toContainText('v1.html');
		await page.locator('.pages a').first().click();
		expect(page.url()).toMatch(/page-1\.webp$/);
	});
});

test('at 400 % zoom, in forced colours and without motion a letter and the search keep their words', async ({
	page,
}) => {
	// 1280 px at 400 % are 320.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	for (const path of [letterPages.library, 'search.html?q=вигадана', 'index.html']) {
		await page.goto(addressOf('root', path));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
	await page.goto(`${addressOf('root', letterPages.library)}#p2`);
	await expect(page.locator('#p2')).toHaveCSS('animation-name', 'none');
	// The chosen view is indicated by more than colour.
	await expect(page.getByRole('button', { name: 'текст' })).toHaveCSS('border-top-width', '3px');
});

for (const [place, width] of [
	['root', 360],
	['disk', 1440],
] as const) {
	test(`an error in a paragraph is reported by keyboard, and what is sent names what is corrected: ${place}, ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(addressOf(place, letterPages.everything));
		await page.locator('#p2 > .unit').focus();
		await page.keyboard.press('Enter');
		const report = page
			.getByRole('group', { name: 'Абзац 2' })
			.getByRole('link', { name: 'Повідомити про помилку в абзаці 2' });
		await report.focus();
		await expect(report).toBeFocused();
		const mail = new URL((await report.getAttribute('href')) ?? '');
		expect(mail.protocol).toBe('mailto:');
		const [subject = '', body = ''] = mail.search
			.slice(1)
			.split('&')
			.map((field) => decodeURIComponent(field.slice(field.indexOf('=') + 1)));

		// The publisher has nothing but the mail: its address shows the paragraph, its id is what `npm run correct` takes.
		const [, version, paragraph] = /\/(v\d+)\.html#(p\d+)/.exec(body) ?? [];
		const [, id = ''] = /^Помилка в листі (\S+)$/u.exec(subject) ?? [];
		const [, words = ''] = /Абзац 2: «(.+)»/u.exec(body) ?? [];
		await page.goto(`${addressOf(place, `letters/${id}/${version}.html`)}#${paragraph}`);
		await expect(page.locator(`#${paragraph}`)).toContainText('відремонтовано 12 вулиць');
		const letter = publishedLetter(readLedger(testArchive.content).records, id, true);
		expect(`v${letter.latest.version}`).toBe(version);
		const said = readLetter(testArchive.content, id)?.body.replace(/\s+/gu, ' ');
		expect(said).toContain(words.match(/у 2021 році .* довжиною/u)?.[0]);
	});
}
