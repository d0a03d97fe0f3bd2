import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, expect, letterPages, type Place, test } from './site.ts';
import { testArchive } from './test-archive.ts';
import { violationsOf } from './violations-of.ts';

const places: readonly Place[] = ['root', 'path', 'disk'];

for (const place of places) {
	test(`${place}: the images of the source's pages are shown, lazily and in their size`, async ({ page }) => {
		await page.goto(addressOf(place, letterPages.library));
		const images = page.locator('.pages img');
		await expect(images).toHaveCount(2);
		for (const number of [1, 2]) {
			const image = page.getByAltText(`Сторінка ${number} з 2 джерела`, { exact: true });
			await expect(image).toHaveAttribute('loading', 'lazy');
			await expect(image).toHaveAttribute('decoding', 'async');
			await image.scrollIntoViewIfNeeded();
			await expect
				.poll(() => image.evaluate((shown: HTMLImageElement) => [shown.naturalWidth, shown.naturalHeight]))
				.toEqual([1120, Number(await image.getAttribute('height'))]);
		}
		const opened = await page.locator('.pages a').last().getAttribute('href');
		expect(new URL(opened ?? '', page.url()).href).toBe(
			addressOf(place, letterPages.library.replace('.html', '/page-2.webp')),
		);
	});
}

test('the file is offered, is what the page says, and tells nothing of who made it', async ({
	page,
	request,
}) => {
	await page.goto(addressOf('path', letterPages.library));
	const link = page.locator('.source').getByRole('link', { name: 'Файл PDF' });
	await expect(page.locator('.source')).toContainText(
		/Файл PDF, 29\sкБ, 2\sсторінки\. Такий, яким надійшов, але без метаданих\./u,
	);
	const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-type']).toContain('application/pdf');
	const bytes = await answer.body();
	await expect(page.locator('.verify')).toContainText(createHash('sha256').update(bytes).digest('hex'));
	const received = readFileSync(join(testArchive.letters, 'library.pdf'));
	await expect(page.locator('.verify')).toContainText(createHash('sha256').update(received).digest('hex'));
	expect(received.toString('latin1')).toContain('/Author');
	expect(bytes.toString('latin1')).not.toMatch(/\/Author|\/CreationDate|LibreOffice/);
});

test('a source with something masked is offered without it', async ({ page }) => {
	await page.goto(addressOf('root', letterPages.park));
	await expect(page.locator('.source')).toContainText('Приховане в тексті вилучено й з файлу');
	await expect(page.locator('.pages img')).toHaveCount(1);
	await page.locator('.rail').getByRole('link', { name: 'файл PDF' }).click();
	await expect(page.locator('#source')).toBeInViewport();
});

test('a source that cannot be redacted is withheld, and the page says why', async ({ page }) => {
	await page.goto(addressOf('root', letterPages.everything));
	await expect(page.locator('.source')).toContainText(
		'Файл TXT не опубліковано: у ньому є персональні дані, а з такого файлу їх не можна вилучити надійно.',
	);
	await expect(page.locator('.source, .source-pages').getByRole('link', { name: /Файл/ })).toHaveCount(0);
});

test('a recognised letter says so above its text, with a way to its pages', async ({ page }) => {
	await page.goto(addressOf('root', letterPages.school));
	const notice = page.getByRole('note');
	await expect(notice).toContainText(/Текст розпізнала програма tesseract\S* [\d.]+, упевненість \d+\s%\./u);
	const below = (selector: string) =>
		page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
	expect(await below('.recognised')).toBeLessThan(await below('.sheet'));
	await notice.getByRole('link', { name: 'звіряйте зі сторінками джерела' }).click();
	await expect(page.locator('#pages')).toBeInViewport();
});

test('text, images or both: the switch says what is shown, and a link to a paragraph shows the text', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(addressOf('path', letterPages.library));
	const sheet = page.locator('.sheet');
	const pages = page.locator('.pages img').first();
	const press = (name: string) =>
		page.getByRole('group', { name: 'Що показати' }).getByRole('button', { name }).press('Enter');
	await press('поруч');
	const [text, image] = [await sheet.boundingBox(), await pages.boundingBox()];
	expect(image?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
	expect(image?.y).toBeLessThan(400);
	expect(image?.width).toBeGreaterThan(500);
	expect(await violationsOf(page, 'main')).toEqual([]);
	await press('зображення');
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('button', { name: 'зображення' })).toHaveAttribute('aria-pressed', 'true');
	await page.evaluate(() => {
		location.hash = '#p2';
	});
	await expect(sheet).toBeVisible();
	await page.setViewportSize({ width: 1080, height: 900 });
	await expect(page.getByRole('button', { name: 'поруч' })).toBeHidden();
});

test('print leaves the images out and keeps the notice', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(addressOf('root', letterPages.school));
	for (const hidden of ['.source', '.source-pages', '.views'])
		await expect(page.locator(hidden)).toBeHidden();
	await expect(page.locator('.citation')).toContainText('Текст розпізнала програма');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no switch, and the images are links below the text', async ({ page }) => {
		await page.goto(addressOf('root', letterPages.library));
		await expect(page.locator('.views')).toHaveCount(0);
		await page.locator('.pages a').first().click();
		expect(page.url()).toMatch(/page-1\.webp$/);
	});
});
