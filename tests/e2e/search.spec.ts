import { addressOf, expect, letterPages, test } from './site.ts';

for (const place of ['root', 'path'] as const) {
	test(`${place}: the home page's field finds a letter`, async ({ page }) => {
		await page.goto(addressOf(place, 'index.html'));
		await page.getByRole('searchbox').fill('водопостачання');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
		await page.getByRole('link', { name: 'Про вигадане водопостачання' }).click();
		expect(page.url()).toBe(addressOf(place, 'letters/90000038/2020/1-9-512.html'));
	});
}

test('filters narrow the hits, and the address keeps the whole search', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=вигадан'));
	const titles = page.locator('[data-results] h2');
	await expect(titles.first()).toBeVisible();
	const all = await titles.count();
	await page.getByLabel('Рік').selectOption('2020');
	await expect(page).toHaveURL(/year=2020/);
	await expect(page.getByRole('status')).toHaveText('2\u00A0результати');
	await page.getByLabel('Орган').selectOption('90000038');
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.reload();
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await expect(page.getByLabel('Рік')).toHaveValue('2020');
	await page.goBack();
	await expect(page.getByRole('status')).toHaveText('2\u00A0результати');
	await page.goBack();
	await expect(titles).toHaveCount(all);
});

test('hits show the words around them, marked, and never as markup', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=зірочки'));
	await expect(page.locator('[data-results] mark').first()).toHaveText(/зірочки/u);
	await expect(page.locator('[data-results] :is(script, img)')).toHaveCount(0);
	await expect(page.locator('[data-results] p').last()).toContainText('<script>alert(1)</script>');
});

test('nothing found is said in words', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=ґґґґ'));
	await expect(page.getByRole('status')).toContainText('За запитом «ґґґґ» нічого не знайдено');
});

test('the English page searches the same index', async ({ page }) => {
	await page.goto(addressOf('path', 'en/search.html?q=водопостачання'));
	await expect(page.getByRole('status')).toHaveText('1\u00A0result');
	await page.locator('[data-results] a').click();
	expect(page.url()).toBe(addressOf('path', 'letters/90000038/2020/1-9-512.html'));
});

test('an index that does not load is said plainly', async ({ page }) => {
	page.removeAllListeners('console');
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(addressOf('root', 'search.html?q=запит'));
	await expect(page.getByRole('status')).toContainText('Пошуковий покажчик не завантажився');
});

test('from disk the page says that search needs a server', async ({ page }) => {
	page.removeAllListeners('console');
	await page.goto(addressOf('disk', 'search.html?q=запит'));
	await expect(page.getByRole('status')).toContainText('Архів відкрито з диска');
});

test('searching by keyboard alone', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html'));
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('доріг');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.locator('[data-results] a').focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(addressOf('root', letterPages.everything));
});
