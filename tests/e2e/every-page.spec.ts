import type { Page } from '@playwright/test';
import { addressOf, addressOfType, expect, pageTypes, test } from './site.ts';
import { violationsBesidesColours, violationsOf } from './violations-of.ts';

const widths = [320, 360, 768, 1440];
const english = /^en\//;

// Most of the time of a browser test is spent opening a page: it is opened once for all checks.
for (const path of pageTypes) {
	test(`${path} fits every width and 200 % text, and axe finds nothing in both themes`, async ({ page }) => {
		await page.goto(addressOfType(path));
		// A page in English has the colours of the same page in Ukrainian, which is looked at in both themes.
		const isTranslated = pageTypes.includes(path.replace(english, ''));
		const lookAt = english.test(path) && isTranslated ? violationsBesidesColours : violationsOf;
		expect(await lookAt(page)).toEqual([]);
		for (const width of widths) expect(await overflowAt(page, width), `${width} px`).toBeLessThanOrEqual(0);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		expect(await overflowAt(page, 640), '200 % text').toBeLessThanOrEqual(0);
	});
}

test('the first Tab reaches the skip link, and it leads to the text', async ({ page }) => {
	await page.goto(addressOf('root', 'letters.html'));
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await expect(page.locator('.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('every link and field shows its focus', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html'));
	for (let step = 0; step < 10; step += 1) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
			return `${outlineStyle} ${outlineWidth}`;
		});
		expect(outline).toBe('solid 2px');
	}
});

/** By how many pixels a page is wider than a window of that width. */
async function overflowAt(page: Page, width: number): Promise<number> {
	await page.setViewportSize({ width, height: 800 });
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
