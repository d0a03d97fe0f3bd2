import AxeBuilder from '@axe-core/playwright';
import { addressOf, addressOfType, expect, pageTypes, test } from './site.ts';

for (const theme of ['light', 'dark'] as const) {
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme });
		for (const path of pageTypes) {
			test(`axe finds nothing on ${path}`, async ({ page }) => {
				await page.goto(addressOfType(path));
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
				).toEqual([]);
			});
		}
	});
}

for (const width of [320, 360, 768, 1440]) {
	test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of pageTypes) {
			await page.goto(addressOfType(path));
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, path).toBeLessThanOrEqual(0);
		}
	});
}

test('pages reflow at 200 % text', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	for (const path of pageTypes) {
		await page.goto(addressOfType(path));
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
});

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
