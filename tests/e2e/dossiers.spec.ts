import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { changedLetters } from './publish-versions.ts';
import { addressOf, expect, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const { bridge } = changedLetters;

test('a page of the publisher’s own leads from the home page to the very words of its letters', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'index.html'));
	await page.getByRole('link', { name: 'Якої довжини міст, якого немає' }).click();
	const quoted = page.locator('figure.cited');
	await expect(quoted).toHaveCount(3);
	await expect(quoted.first()).toContainText('його довжина 112 м');
	await expect(quoted.first().locator('figcaption')).toContainText('версія 1, абзац 2');
	await expect(page.locator('.dossier p').filter({ hasText: '14:30' })).toContainText('рух мостом відкрито');
	await quoted.first().getByRole('link').click();
	expect(new URL(page.url()).pathname).toMatch(new RegExp(`letters/${bridge}/v1\\.html$`));
	expect(await highlighted(page)).toBe('його довжина 112 м, ширина 8 м');
	await page.goBack();
	await page.locator('a.cited').click();
	expect(new URL(page.url()).pathname).toMatch(new RegExp(`letters/${bridge}\\.html$`));
	expect(await highlighted(page)).toBe('Рух мостом відкрито');
});

test('a page stands in both languages, and says where it is written in one alone', async ({ page }) => {
	await page.goto(addressOf('root', 'dossiers/bridge.html'));
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('h1')).toHaveText('How long is a bridge that does not exist');
	await expect(page.locator('figure.cited blockquote')).toHaveAttribute('lang', 'uk');
	await page.goto(addressOf('root', 'en/dossiers/refusals.html'));
	await expect(page.locator('h1')).toHaveAttribute('lang', 'uk');
	await expect(page.locator('.note').filter({ hasText: 'Ukrainian' })).toBeVisible();
	await page.goto(addressOf('root', 'en/dossiers.html'));
	await expect(page.locator('.dossiers a')).toHaveText([
		'How long is a bridge that does not exist',
		'Хто відмовляє',
	]);
});

test('the publisher’s own words begin the page about the archive', async ({ page }) => {
	await page.goto(addressOf('root', 'about.html'));
	await expect(page.locator('h1')).toHaveText('Про вигаданий архів');
	await expect(page.locator('.dossier')).toContainText('листи, яких ніхто не писав');
	await expect(page.locator('#redaction')).toBeVisible();
});

test('the search finds a page of the publisher’s own, each in its language, and a filter shows such pages alone', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'search.html?q=якої+довжини+міст'));
	const found = page.locator('[data-results] > li').filter({ hasText: 'Сторінка видавця' });
	await expect(found).toHaveCount(1);
	await page.locator('input[name="kind"][value="dossier"]').check();
	await expect(page.locator('[data-results] > li')).toHaveCount(1);
	await found.getByRole('link').first().click();
	await expect(page).toHaveURL(addressOf('root', 'dossiers/bridge.html'));
	await page.goto(addressOf('root', 'en/search.html?q=bridge+that+does+not+exist'));
	await expect(page.locator('[data-results] > li').first()).toContainText('Page by the publisher');
});

test('own pages are in the sitemap and in offline reading', () => {
	const read = (file: string) => readFileSync(join(testArchive.dist, file), 'utf8');
	for (const file of ['dossiers.html', 'dossiers/bridge.html', 'en/dossiers/bridge.html']) {
		expect(read('sitemap.xml')).toContain(`${testArchive.publishedAt}${file}<`);
		expect(read('offline/0.txt')).toContain(` ${file}\n`);
	}
});

/** The words that a letter's page marks. */
async function highlighted(page: Page): Promise<string> {
	await page.waitForFunction(() => CSS.highlights.has('quotation'));
	return page.evaluate(() => [...(CSS.highlights.get('quotation') ?? [])].join('|'));
}
