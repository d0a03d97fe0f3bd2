import { addressOf, expect, letterPages, type Place, test } from './site.ts';

const places: readonly Place[] = ['root', 'path', 'disk'];

for (const place of places) {
	test(`${place}: styles and fonts apply, and links lead from the home page to a letter and back`, async ({
		page,
	}) => {
		await page.goto(addressOf(place, 'index.html'));
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
		const fonts = await page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
		});
		expect(fonts.length).toBeGreaterThan(0);

		await page.getByRole('link', { name: 'Усі листи' }).first().click();
		expect(page.url()).toBe(addressOf(place, 'letters.html'));
		await page.getByRole('main').getByRole('link', { name: 'Про ремонт неіснуючих доріг' }).first().click();
		expect(page.url()).toBe(addressOf(place, letterPages.everything));
		await page
			.locator('.rail')
			.getByRole('link', { name: /міської ради|рада/u })
			.first()
			.click();
		expect(page.url()).toBe(addressOf(place, 'authorities/90000015.html'));
		await page.getByRole('link', { name: 'English' }).click();
		expect(page.url()).toBe(addressOf(place, 'en/authorities/90000015.html'));
		await page.getByRole('link', { name: 'Invented archive', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Invented archive' })).toBeVisible();
	});

	test(`${place}: a paragraph's number is a link to it, and the paragraph is marked`, async ({ page }) => {
		await page.goto(addressOf(place, letterPages.everything));
		await page.getByRole('link', { name: 'Абзац 2', exact: true }).click();
		expect(page.url()).toBe(`${addressOf(place, letterPages.everything)}#p2`);
		await expect(page.locator('#p2')).toHaveCSS('background-color', 'rgb(255, 233, 166)');
	});
}

test('an address that is not there gets a page with working links, at any depth', async ({ page }) => {
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() === 404) missing.push(new URL(response.url()).pathname);
	});
	page.removeAllListeners('console');
	await page.goto(addressOf('path', 'letters/90000015/1999/nothing.html'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Такої сторінки немає');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
	await page.getByRole('link', { name: 'Усі листи' }).click();
	expect(page.url()).toBe(addressOf('path', 'letters.html'));
	expect(missing).toEqual(['/repository/letters/90000015/1999/nothing.html']);
});

test('the page of a wrong address is styled where its stylesheet is not found', async ({ page }) => {
	page.removeAllListeners('console');
	await page.goto(addressOf('disk', '404.html'));
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
	await expect(page.locator('.search-form .field')).toHaveCSS('display', 'flex');
});
