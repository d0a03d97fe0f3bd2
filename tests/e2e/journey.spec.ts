import type { Page } from '@playwright/test';
import { addressOf, expect, letterPages, test } from './site.ts';
import { violationsOf } from './violations-of.ts';

/* From the home page to a citation, like a reader: a letter is found, read, compared with its picture, cited. */

for (const width of [360, 1440]) {
	test(`at ${width} px a letter is found, read, looked at and cited`, async ({ page, context }) => {
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
	});
}

/** Side by side where there is room, else one after the other. */
async function lookAtPages(page: Page, width: number): Promise<void> {
	const isWide = width >= 1100;
	await page.getByRole('button', { name: isWide ? 'поруч' : 'зображення' }).click();
	await expect(page.locator('.pages img').first()).toBeInViewport();
	await expect(page.locator('.sheet')).toBeVisible({ visible: isWide });
}

test('from disk and by keyboard alone', async ({ page }) => {
	await page.goto(addressOf('disk', letterPages.library));
	const button = page.getByRole('button', { name: 'зображення' });
	for (
		let step = 0;
		step < 20 && !(await button.evaluate((one) => one === document.activeElement));
		step += 1
	)
		await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.locator('.sheet')).toBeHidden();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
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
