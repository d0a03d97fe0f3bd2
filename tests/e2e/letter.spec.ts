import sharp from 'sharp';
import { readCodes } from '../../scripts/read/shared/ocr/codes/read-codes.ts';
import { addressOf, expect, letterPages, test } from './site.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a letter reads as it was written', async ({ page }) => {
		await page.goto(addressOf('root', letterPages.everything));
		const sheet = page.locator('.sheet');
		await expect(sheet.locator('.letterhead')).toContainText('ВИГАДАНА МІСЬКА РАДА');
		await expect(sheet.locator('.registration')).toHaveText(
			/12\.05\.2021\s№\s14\/В-21вих\s*на №\s14\/В-21 від\s05\.05\.2021/u,
		);
		await expect(sheet.locator('.heading')).toHaveText('Про ремонт неіснуючих доріг');
		await expect(sheet.locator('ol.paren > li')).toHaveText([
			'вулицю Неіснуючу;',
			'вулицю Небувалу;',
			'провулок Небилиць.',
		]);
		await expect(sheet.locator('.attachments')).toHaveText('Додаток: на 3 арк. в 1 прим.');
		await expect(sheet.locator('.signature')).toHaveText(/Заступник міського голови\s*Ганна ВИГАДАНА/u);
	});

	test('what was masked is a labelled link to its rule, and nothing of it is on the page', async ({
		page,
	}) => {
		await page.goto(addressOf('root', letterPages.everything));
		const label = page.locator('.addressee .redacted').first();
		await expect(label).toHaveText('[приховано: ім’я запитувача]');
		await expect(page.locator('html')).not.toContainText(/Зразков|0123abcd|67 000 00 00/u);
		await label.click();
		expect(page.url()).toBe(addressOf('root', 'about.html#redaction-requester-name'));
		await expect(page.locator('#redaction-requester-name')).toBeVisible();
	});

	test('a letter that bears neither date nor index says so, and stands in the register', async ({ page }) => {
		await page.goto(addressOf('root', 'letters.html'));
		const undated = page.locator('.register-year', {
			has: page.getByRole('heading', { name: 'Без дати', exact: true }),
		});
		await undated.getByRole('link', { name: 'Про неіснуючий фонтан' }).click();
		expect(page.url()).toBe(addressOf('root', letterPages.undated));
		await expect(page.locator('.facts-line')).toHaveText(/^\s*Лист без номера й дати · /u);
		await expect(page.locator('.sheet .registration')).toHaveText('№\u00A0б/н');
		await expect(page.locator('.letter-head time, .sheet time')).toHaveCount(0);
		await expect(page.locator('main')).not.toContainText(/null|undefined|Invalid/u);
	});

	test('the search page says that it needs JavaScript and offers the lists', async ({ page }) => {
		await page.goto(addressOf('root', 'search.html'));
		await expect(page.locator('.notice')).toContainText('Для пошуку потрібен JavaScript');
		await page.locator('.notice').getByRole('link', { name: 'Листи' }).click();
		expect(page.url()).toBe(addressOf('root', 'letters.html'));
	});
});

test.describe('months and years of a list', () => {
	test.use({ javaScriptEnabled: false });

	test('are chosen without scripts, and all come back', async ({ page }) => {
		await page.goto(addressOf('path', 'authorities/90000015.html'));
		const rows = page.locator('.register tbody tr');
		const all = await rows.count();
		await page.locator('.periods').getByRole('link', { name: '2022' }).click();
		await expect(rows.filter({ visible: true })).toHaveCount(3);
		await page.locator('.periods').getByRole('link', { name: 'Усі роки' }).click();
		await expect(rows.filter({ visible: true })).toHaveCount(all);
		await page.goto(addressOf('path', 'years/2022.html'));
		await page.locator('.periods').getByRole('link', { name: 'вересень' }).click();
		await expect(rows.filter({ visible: true })).toHaveCount(1);
		await expect(rows.filter({ visible: true })).toContainText('05.09.2022');
	});
});

test('markup in a letter stays words', async ({ page }) => {
	await page.goto(addressOf('root', letterPages.markup));
	const text = page.locator('.text');
	await expect(text.locator('script, img, em, strong, h1, h2, blockquote, code, ol, ul')).toHaveCount(0);
	await expect(text).toContainText(
		'<script>alert(1)</script> та <img src=x onerror=alert(2)> лишаються словами, як і **зірочки**, _риски_, [дужки](https://example.org), `лапки`, &amp; і # решітка.',
	);
	await expect(text).toContainText('# Це не заголовок');
	await expect(text).toContainText('1. Це один пронумерований абзац');
	await expect(text).toContainText('> Це не цитата. 5- канал, 10-12 повідомлень, 2 * 3 = 6, a|b|c.');
});

test('a citation is copied with today as its access date', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
	await page.goto(addressOf('root', letterPages.everything));
	await page.getByRole('button', { name: 'Копіювати' }).first().click();
	await expect(page.getByRole('button', { name: 'Скопійовано' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('№\u00A014/В-21вих');
	expect(copied).toContain('https://archive.example/repository/letters/90000015/2021/14-v-21vykh/v1.html');
	expect(copied).toContain('(дата звернення: 22.11.2026)');
});

test('copied text holds no paragraph numbers', async ({ page }) => {
	await page.goto(addressOf('root', letterPages.everything));
	const selected = await page.evaluate(() => {
		const text = document.querySelector('.text');
		if (text) getSelection()?.selectAllChildren(text);
		return String(getSelection());
	});
	expect(selected).toMatch(/^Розглянувши Ваш запит/u);
});

test('print shows the sheet, the citation and nothing of the interface', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(addressOf('root', letterPages.everything));
	for (const hidden of ['.site-header', '.site-footer', '.rail', '.copy >> nth=0', '.letter-head']) {
		await expect(page.locator(hidden)).toBeHidden();
	}
	await expect(page.locator('.sheet')).toBeVisible();
	await expect(page.locator('.unit').first()).toBeVisible();
	await expect(page.locator('.citation')).toContainText('https://archive.example/repository/letters/');
});

test('the printed code leads to the version that is printed', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(addressOf('root', letterPages.everything));
	await expect(page.locator('.printed img')).toBeVisible();
	const printed = sharp(await page.locator('.citation').screenshot())
		.removeAlpha()
		.raw();
	const { data, info } = await printed.toBuffer({ resolveWithObject: true });
	const cited = await page.locator('link[rel="cite-as"]').getAttribute('href');
	const codes = await readCodes({ pixels: data, width: info.width, height: info.height, channels: 3 });
	expect(codes.map(({ text }) => text)).toEqual([cited]);
});

test('«English» switches the words around a letter, and back; the letter stays as it is', async ({
	page,
}) => {
	await page.goto(addressOf('root', letterPages.everything));
	const text = await page.locator('.sheet').textContent();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('.facts dt').first()).toHaveText('Public body');
	await expect(page.locator('.site-header nav a').first()).toHaveText('Letters');
	await expect(page.locator('.wordmark')).toHaveText('Invented archive');
	await expect(page.locator('.facts a[href*="subjects/"]')).toHaveText('Roads');
	await expect(page.locator('.days i').first()).toHaveText('Wed');
	await expect(page.locator('.working > p').nth(1)).toContainText('Law of Ukraine “On Access');
	expect(await page.locator('.sheet').textContent()).toBe(text);
	await expect(page.locator('.sheet')).toHaveAttribute('lang', 'uk');
	await expect(page.locator('.site-header nav a').first()).toHaveAttribute(
		'href',
		addressOf('root', 'en/letters.html'),
	);
	await page.reload();
	await expect(page.locator('.facts dt').first()).toHaveText('Public body');
	await page.getByRole('link', { name: 'Українською' }).click();
	await expect(page.locator('.facts dt').first()).toHaveText('Орган');
});
