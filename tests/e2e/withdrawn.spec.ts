import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileText } from '../../src/integrations/leak-gate/file-text.ts';
import { changedLetters, withdrawnWords } from './publish-versions.ts';
import { addressOf, expect, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const { withdrawn } = changedLetters;
const pageOf = (id: string) => `letters/${id}.html`;
const versionOf = (id: string, version: number) => `letters/${id}/v${version}.html`;

for (const address of [pageOf(withdrawn), versionOf(withdrawn, 1)]) {
	test(`a tombstone stands at ${address.slice(-20)}`, async ({ page, request }) => {
		await page.goto(addressOf('path', address));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Лист №\u00A077/Л-33вих від 21.04.2033 вилучено',
		);
		const facts = page.locator('.tombstone-facts').first();
		for (const fact of [
			'77/Л-33вих',
			'21 квітня 2033',
			'Виконавчий комітет',
			'1 серпня 2033',
			'права інших осіб',
			'Лист надіслано архіву помилково.',
		]) {
			await expect(facts).toContainText(fact);
		}
		await expect(facts.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/);
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
		await expect(page.locator('[lang="en"] .tombstone-facts')).toContainText('rights of others');
		for (const form of ['.md', '/v1.md', '.txt']) {
			expect((await request.get(addressOf('path', `letters/${withdrawn}${form}`))).status(), form).toBe(404);
		}
	});
}

test('nothing of a withdrawn letter is in any file of the site, the search index included', () => {
	const found: string[] = [];
	const naming: string[] = [];
	for (const file of readdirSync(testArchive.dist, { recursive: true, encoding: 'utf8' })) {
		const full = join(testArchive.dist, file);
		if (!statSync(full).isFile()) continue;
		const bytes = readFileSync(full);
		const told = fileText(file, bytes);
		// Pictures and fonts say nothing; of a document, the name at least.
		const text = typeof told === 'string' ? '' : told.text;
		for (const words of [withdrawnWords, 'Про лебедів на ставку', 'сторож парку', 'лебед']) {
			if (text.includes(words)) found.push(`${file}: ${words}`);
		}
		if (text.includes(withdrawn)) naming.push(file.split(sep).join('/'));
	}
	expect(found).toEqual([]);
	// Its address stands where people look for what became of it (its own pages say no address), in the lists of all files, and in no list or feed of letters, no sitemap.
	expect(naming.sort()).toEqual(
		[
			...['corrections.html', 'corrections.json', 'corrections.xml', 'en/corrections.html'],
			// What those who copy the site, or keep it in a browser, must bring along: the pages that say so.
			...['SHA256SUMS', 'mirror.txt', 'resourcelist.xml', 'offline/0.txt'],
			...[
				'requests/requests.example/90000038-2031-7-77-lav.html',
				'en/requests/requests.example/90000038-2031-7-77-lav.html',
			],
		].sort(),
	);
});

test('a request says that its letter was withdrawn', async ({ page }) => {
	await page.goto(addressOf('root', 'requests/requests.example/90000038-2031-7-77-lav.html'));
	await page.getByRole('link', { name: 'Лист №\u00A077/Л-33вих вилучено з архіву' }).click();
	expect(page.url()).toBe(addressOf('root', pageOf(withdrawn)));
});
