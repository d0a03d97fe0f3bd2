import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';
import { violationsOf } from './violations-of.ts';

const letter = letterPages.everything;
const published = 'https://archive.example/repository/letters/90000015/2021/14-v-21vykh';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reference can be read, and files for programs fetched', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		const citation = page.locator('.citation');
		await expect(citation.locator('[data-copy]')).toHaveText(
			/^Про ремонт неіснуючих доріг : лист від 12\.05\.2021 №\s14\/В-21вих.*\(дата звернення: дд\.мм\.рррр\)\.$/u,
		);
		for (const [name, path, said] of [
			['BibTeX', '/letters/90000015/2021.bib', '@techreport{letter-90000015-2021-14-v-21vykh,'],
			['RIS', '/letters/90000015/2021.ris', 'SN  - 14/В-21вих\r\n'],
			['JSON', `/${letter.replace('html', 'json')}`, '"number":"14/В-21вих"'],
		] as const) {
			const link = citation.getByRole('link', { name, exact: true });
			const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
			const text = await file.text();
			expect(text).toContain(said);
			expect(text).toContain(`${published}/v1.html`);
			expect(new URL(file.url()).pathname).toBe(path);
		}
	});

	test('a link to a quotation leads to its paragraph', async ({ page }) => {
		await page.goto(`${addressOf('root', letter)}?quote=12+вулиць#p2`);
		await expect(page.locator('#p2')).toHaveCSS('background-color', 'rgb(255, 233, 166)');
		await expect(page.locator('[data-quotation]')).toHaveText('');
	});
});

test.describe('with JavaScript', () => {
	test('every style stands on the page, and every format is a file of this letter', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		const citation = page.locator('.citation');
		await citation.getByText('Інші стилі та формати').click();
		for (const [name, said] of [
			['APA', '. (2021, May 12). Про ремонт неіснуючих доріг (Letter No. 14/В-21вих; Version 1)'],
			['Chicago', 'Letter no. 14/В-21вих, May 12, 2021. Version 1.'],
			['Вікіпедія', '|title=Про ремонт неіснуючих доріг'],
			['Wikipedia', '|script-title=uk:Про ремонт неіснуючих доріг'],
			['English', 'letter No. 14/В-21вих of 12 May 2021'],
			['BibTeX', '@techreport{letter-90000015-2021-14-v-21vykh,'],
			['RIS', 'TY  - RPRT'],
			['CSL-JSON', '"type":"report"'],
		] as const) {
			const shown = citation.locator('dl > div', { has: page.getByText(name, { exact: true }) });
			await expect(shown.locator('[data-copy]')).toContainText(said);
			await expect(shown.locator('[data-copy]')).toBeVisible();
		}
		for (const [name, extension] of [
			['BibTeX', 'bib'],
			['RIS', 'ris'],
		] as const) {
			const saved = page.waitForEvent('download');
			await citation.getByRole('link', { name: `Завантажити ${name}` }).click();
			const file = await saved;
			expect(file.suggestedFilename()).toBe(`14-v-21vykh.${extension}`);
			// What the browser generates from the page is what the build generates from the letter.
			const made = readFileSync(await file.path(), 'utf8').trim();
			const year = join(testArchive.dist, `letters/90000015/2021.${extension}`);
			expect(readFileSync(year, 'utf8')).toContain(made);
		}
	});

	for (const each of Object.values(letterPages)) {
		test(`${each} says to scripts what the build knows of it`, async ({ page }) => {
			await page.goto(addressOf('disk', each));
			const record = JSON.parse(readFileSync(join(testArchive.dist, each.replace('html', 'json')), 'utf8'));
			const { accessed: _, ...made } = JSON.parse(
				(await page
					.locator('.citation dl > div', { hasText: 'CSL-JSON' })
					.locator('[data-copy]')
					.textContent()) ?? '',
			)[0];
			expect(made).toEqual(record.csl);
			const first = await page.locator('.citation [data-copy]').first().textContent();
			expect(first).toContain(record.csl.title);
		});
	}
});

test.describe('copying', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('every style and format is copied as it stands, with today as the day of access', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-11-02T12:00:00'));
		await page.goto(addressOf('root', letter));
		await page.getByText('Інші стилі та формати').click();
		for (const [name, day] of [
			['ДСТУ 8302:2015', '02.11.2026'],
			['APA', 'November 2, 2026'],
			['Chicago', 'November 2, 2026'],
			['Вікіпедія', '2026-11-02'],
			['Wikipedia', '2026-11-02'],
			['English', '2 November 2026'],
			['BibTeX', 'urldate = {2026-11-02}'],
			['RIS', 'Y2  - 2026/11/02/'],
			['CSL-JSON', '"accessed":{"date-parts":[[2026,11,2]]}'],
		] as const) {
			const button = page.getByRole('button', { name: `Копіювати: ${name}`, exact: true });
			await button.focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('button', { name: `Скопійовано: ${name}`, exact: true })).toBeVisible();
			expect(await clipboard(page)).toContain(day);
			expect(await clipboard(page)).toContain(`${published}/v1.html`);
		}
		expect(JSON.parse(await clipboard(page))).toMatchObject([{ number: '14/В-21вих' }]);
	});

	test('a quotation is copied by keyboard, with its citation and a link that marks it', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		await select(page, '#p2', 'відремонтовано 12 вул', '#p2');
		const button = page.getByRole('button', { name: 'Копіювати цитату' });
		await expect(button).toBeVisible();
		await expect(page.locator('[data-announced]')).toContainText('Виділене можна скопіювати цитатою');
		await page.keyboard.press('Tab');
		await expect(button).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Цитату скопійовано' })).toBeVisible();
		await expect(page.locator('[data-announced]')).toHaveText('Цитату скопійовано');
		const [quotation, citation, place = ''] = (await clipboard(page)).split('\n');
		expect(quotation).toBe('«відремонтовано 12 вулиць»');
		expect(citation).toMatch(
			/^Про ремонт неіснуючих доріг : лист від 12\.05\.2021 .*дата звернення: \d\d\./u,
		);
		expect(decodeURI(place)).toBe(
			`Абзац 2: ${published}.html?quote=відремонтовано+12+вулиць#p2:~:text=відремонтовано 12 вулиць`,
		);
		await page.keyboard.press('Escape');
		await expect(button).toHaveCount(0);

		const link = place.slice(place.indexOf('https://'));
		await page.goto(link.replace('https://archive.example/repository/', addressOf('path', '')));
		expect(await marked(page)).toBe('відремонтовано 12 вулиць');
		await expect(page.locator('#p2')).toBeInViewport();
		await expect(page.locator('.quotation')).toHaveText('');
	});

	test('a quotation over paragraphs begins in the first and names both edges', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		await select(page, '#p3', 'вулицю Неіснуючу;', '#p5', 'провулок Небилиць.');
		await page.getByRole('button', { name: 'Копіювати цитату' }).click();
		await expect(page.getByRole('button', { name: 'Цитату скопійовано' })).toBeVisible();
		const copied = await clipboard(page);
		expect(copied).toContain('«вулицю Неіснуючу;\nвулицю Небувалу;\nпровулок Небилиць.»');
		expect(copied).toContain('#p3:~:text=');
		await page.goto(
			copied
				.slice(copied.lastIndexOf('https://'))
				.replace('https://archive.example/repository/', addressOf('path', '')),
		);
		expect(await marked(page)).toMatch(/^вулицю Неіснуючу;\s*вулицю Небувалу;\s*провулок Небилиць\.$/u);
	});

	test('nothing is offered for a selection outside of the letter’s text', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		await select(page, '#p2', 'відремонтовано', '#p2');
		await expect(page.locator('.quote')).toBeVisible();
		await select(page, '.citation [data-copy]', 'Про ремонт', '.citation [data-copy]');
		await expect(page.locator('.quote')).toHaveCount(0);
	});

	test('from disk too', async ({ page }) => {
		await page.goto(addressOf('disk', letter));
		await select(page, '#p2', 'відремонтовано', '#p2');
		await expect(page.getByRole('button', { name: 'Копіювати цитату' })).toBeVisible();
		await page.goto(`${addressOf('disk', letter)}?quote=12+вулиць#p2`);
		expect(await marked(page)).toBe('12 вулиць');
	});
});

test.describe('under a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('the button stands at the bottom of the screen, large enough', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		await select(page, '#p1', 'повідомляємо', '#p1');
		const box = await page.getByRole('button', { name: 'Копіювати цитату' }).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box && box.y + box.height).toBeGreaterThan(680);
		expect(box?.x).toBeGreaterThanOrEqual(0);
	});
});

test.describe('a link whose words are not in the letter', () => {
	const stale = `${letter}?quote=${encodeURIComponent('відремонтовано 11 вулиць')}#p2`;
	const note = (page: Page) => page.locator('[data-note]');

	test('says so, and leaves the paragraph marked', async ({ page }) => {
		await page.goto(addressOf('root', stale));
		await expect(note(page)).toContainText(
			'У листі немає слів, на які вказує посилання: «відремонтовано 11 вулиць». Можливо, посилання скопійовано не повністю.',
		);
		await expect(page.locator('#p2')).toHaveCSS('background-color', 'rgb(255, 233, 166)');
		await page.getByRole('button', { name: 'Закрити' }).click();
		await expect(note(page)).toHaveText('');
	});

	test('leads to the version that had them', async ({ page }) => {
		await withVersions(page);
		await page.goto(addressOf('root', stale));
		await expect(note(page)).toContainText(
			'Цих слів у листі вже немає: «відремонтовано 11 вулиць». Вони є у версії 1.',
		);
		expect(await violationsOf(page)).toEqual([]);
		await note(page).getByRole('link', { name: 'версії 1' }).click();
		expect(new URL(page.url()).pathname).toContain('/14-v-21vykh/v1.html');
		expect(await marked(page)).toBe('відремонтовано 11 вулиць');
	});

	test('from disk names the versions that may have them', async ({ page }) => {
		await withVersions(page);
		await page.goto(addressOf('disk', stale));
		await expect(note(page)).toContainText('Можливо, вони є в інших версіях: версія 2, версія 1.');
	});

	test('a long quotation is known by its checksum', async ({ page }) => {
		const edges = `${letter}?quote=Розглянувши+Ваш&until=повідомляємо+таке&sum=`;
		await page.goto(addressOf('root', `${edges}0#p1`));
		await expect(note(page)).toContainText('«Розглянувши Ваш … повідомляємо таке»');
	});
});

test('all of it open fits a small screen, and axe finds nothing', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(addressOf('root', letter));
	await page.getByText('Інші стилі та формати').click();
	await select(page, '#p2', 'відремонтовано', '#p2');
	await expect(page.locator('.quote')).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
});

test('what is shown of a quotation is no part of a printed letter', async ({ page }) => {
	await page.goto(addressOf('root', `${letter}?quote=11+вулиць#p2`));
	await expect(page.locator('[data-note]')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-note]')).toBeHidden();
	await expect(page.locator('.citation .files')).toBeHidden();
	await expect(page.locator('.citation details')).toBeHidden();
	await expect(page.locator('.citation [data-copy]').first()).toBeVisible();
});

/** Selects from some words of one element to the end of some words of another, as a mouse or a caret does. */
async function select(page: Page, first: string, from: string, last: string, to = from): Promise<void> {
	await page.evaluate(
		([first = '', from = '', last = '', to = '']) => {
			const find = (selector: string, words: string) => {
				const walker = document.createTreeWalker(
					document.querySelector(selector) ?? document.body,
					NodeFilter.SHOW_TEXT,
				);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const at = node.textContent?.indexOf(words) ?? -1;
					if (at !== -1) return { node, at };
				}
				throw new Error(`${words} is not in ${selector}`);
			};
			const start = find(first, from);
			const end = find(last, to);
			getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length);
		},
		[first, from, last, to],
	);
}

function clipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

/** The words that the page highlights as quoted. */
async function marked(page: Page): Promise<string> {
	await page.waitForFunction(() => CSS.highlights.has('quotation'));
	return page.evaluate(() => [...(CSS.highlights.get('quotation') ?? [])].join('|'));
}

/** A letter with two earlier versions, made of its page: the first says 11 streets where the letter says 12. */
async function withVersions(page: Page): Promise<void> {
	const versions = JSON.stringify([
		{ version: 1, href: '14-v-21vykh/v1.html' },
		{ version: 2, href: '14-v-21vykh/v2.html' },
	]).replaceAll('"', '&quot;');
	const html = readFileSync(join(testArchive.dist, letter), 'utf8');
	await page.route(/14-v-21vykh(?:\/v[12])?\.html/, async (route) => {
		const url = route.request().url();
		await route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: url.includes('/v1.html')
				? html.replace('12 вулиць', '11 вулиць').replaceAll('../../../', '../../../../')
				: html.replace('data-quotation', `data-quotation data-versions="${versions}"`),
		});
	});
}
