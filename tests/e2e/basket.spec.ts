import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { addressOf, expect, letterPages, test } from './site.ts';
import { violationsOf } from './violations-of.ts';

const letter = letterPages.everything;
const published = 'https://archive.example/repository/letters/90000015/2021/14-v-21vykh/v1.html';

/** Puts a letter and its second paragraph aside by keyboard, and opens what was put aside. */
async function keepTwo(page: Page, place: 'root' | 'disk'): Promise<void> {
	await page.goto(addressOf(place, letter));
	await page.getByRole('button', { name: 'Додати лист до добірки' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.keep')).toContainText('Добірка: 1');
	await page.goto(`${addressOf(place, letter)}#p2`);
	const bar = page.getByRole('group', { name: 'Абзац 2' });
	await bar.getByRole('button', { name: 'Додати абзац 2 до добірки' }).focus();
	await page.keyboard.press('Enter');
	await expect(bar).toContainText('У добірці');
	await bar.getByRole('link', { name: 'Добірка: 2' }).click();
	await expect(page.locator('[data-list] > li')).toHaveCount(2);
}

async function saved(page: Page, name: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.locator('[data-files]').getByRole('link', { name, exact: true }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

for (const place of ['root', 'disk'] as const) {
	test(`letters and paragraphs are put aside, and leave as files: ${place}`, async ({ page, context }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await keepTwo(page, place);
		// From disk axe would fetch the style sheets, which pages cannot do there.
		if (place === 'root') expect(await violationsOf(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
		).toBeLessThanOrEqual(0);
		expect(await saved(page, 'ДСТУ 8302:2015')).toMatch(/^1\. Про ремонт .*\n2\. .*v1\.html#p2 \(дата/u);
		expect((await saved(page, 'BibTeX')).match(/@techreport/gu)).toHaveLength(1);
		expect(await saved(page, 'RIS')).toContain('TY  - RPRT');
		expect(await saved(page, 'CSV')).toContain(`${published}#p2`);
		const path = test.info().outputPath('printed.html');
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'сторінка для друку' }).click();
		await (await download).saveAs(path);
		const printed = await context.newPage();
		await printed.goto(pathToFileURL(path).href);
		await expect(printed.locator('blockquote')).toContainText('відремонтовано 12 вулиць');
		await expect(printed.locator('section')).toHaveCount(2);
		await printed.close();
		await page.getByRole('button', { name: 'Прибрати: Про ремонт' }).first().click();
		await expect(page.locator('[data-list] > li')).toHaveCount(1);
		await page.getByRole('button', { name: 'Прибрати все' }).click();
		await expect(page.locator('[data-empty]')).toBeVisible();
	});
}

test('an address shares what was put aside, and its words come from the letters', async ({ page }) => {
	await page.goto(`${addressOf('root', 'basket.html')}#90000015/2021/14-v-21vykh:p2,90000015/2020/7-8-9`);
	const items = page.locator('[data-list] > li');
	await expect(items).toHaveCount(2);
	await expect(items.first().locator('blockquote')).toContainText('відремонтовано 12 вулиць');
	await expect(page.locator('.address')).toHaveText(
		'https://archive.example/repository/basket.html#90000015/2021/14-v-21vykh:p2,90000015/2020/7-8-9',
	);
	await page.getByRole('button', { name: 'Зберегти в моїй добірці' }).click();
	await expect(page.locator('[data-shared]')).toBeHidden();
	await expect(items).toHaveCount(2);
	await items.first().getByRole('link').click();
	await expect(page.locator('#p2')).toBeInViewport();
});

test('a shared address says from disk what it cannot read', async ({ page }) => {
	await page.goto(`${addressOf('disk', 'basket.html')}#90000015/2021/14-v-21vykh`);
	await expect(page.locator('[data-list] > li')).toContainText('Цього листа прочитати не вдалося');
});

test('an error in a paragraph is reported with its version and words', async ({ page }) => {
	await page.goto(`${addressOf('root', letter)}#p2`);
	const bar = page.getByRole('group', { name: 'Абзац 2' });
	const href = await bar
		.getByRole('link', { name: 'Повідомити про помилку в абзаці 2' })
		.getAttribute('href');
	const mail = decodeURIComponent(href ?? '');
	expect(mail).toMatch(/^mailto:.+\?subject=Помилка в листі 90000015\/2021\/14-v-21vykh&body=Лист: /u);
	expect(mail).toContain(`${published}#p2`);
	expect(mail).toMatch(/Абзац 2: «.*відремонтовано 12 вулиць/u);
	expect(await violationsOf(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(bar).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a letter has its report as a link, and the basket says what it needs', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		const href = await page.getByRole('link', { name: 'Повідомити про помилку' }).getAttribute('href');
		expect(decodeURIComponent(href ?? '')).toContain(`Лист: ${published}`);
		await page.getByRole('contentinfo').getByRole('link', { name: 'Добірка' }).click();
		await expect(page.locator('.notice').first()).toContainText('Для добірки потрібен JavaScript');
	});
});
