import { addressOf, expect, test } from './site.ts';

const request = 'requests/requests.example/90000038-2031-7-77-lav.html';
const letter = 'letters/90000038/2031/7-77-lav.html';

for (const place of ['root', 'path', 'disk'] as const) {
	test(`a request shows its letters in order, and a letter its request, from ${place}`, async ({ page }) => {
		await page.goto(addressOf(place, request));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вигадані лавки в парку');
		const messages = page.locator('.messages > li');
		await expect(messages).toHaveText([/28\.03\.2031.*не публікується/s, /03\.04\.2031.*№.7\/77-лав/s]);
		await messages.nth(1).getByRole('link', { name: 'Про вигадані лавки' }).click();
		expect(page.url()).toBe(addressOf(place, letter));
		await page.getByRole('link', { name: 'Листування за запитом' }).click();
		expect(page.url()).toBe(addressOf(place, request));
	});
}

test('nothing of the requester stands on a request’s page', async ({ page }) => {
	await page.goto(addressOf('root', request));
	expect(await page.content()).not.toMatch(/Зразков[аоі](?!\p{L})|скільки лавок/u);
});

test('what several bodies answered to the same request stands side by side on the page of each', async ({
	page,
}) => {
	for (const [path, other] of [
		[request, 'requests/requests.example/90000021-2017-31-z-17.html'],
		['requests/requests.example/90000021-2017-31-z-17.html', request],
	] as const) {
		await page.goto(addressOf('root', path));
		const rows = page.locator('.answers tbody tr');
		await expect(rows).toHaveCount(2);
		await expect(rows.filter({ hasText: '31' }).last()).toContainText(/надано/i);
		const link = page.locator('.answers th a');
		await expect(link).toHaveCount(1);
		await link.click();
		expect(page.url()).toBe(addressOf('root', other));
	}
});
