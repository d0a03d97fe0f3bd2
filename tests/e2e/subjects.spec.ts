import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadOfFour } from './record-letters.ts';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const read = (file: string) => readFileSync(join(testArchive.dist, file), 'utf8');

test('a letter says its subject, who determined it, and leads to the letters on it', async ({ page }) => {
	await page.goto(addressOf('root', letterPages.everything));
	await page.locator('.facts').getByRole('link', { name: 'Дороги' }).click();
	await expect(page.locator('h1')).toHaveText('Дороги');
	await expect(page.locator('.wider')).toHaveText('Теми › Транспорт');
	await expect(page.locator('.lead')).toContainText('запропонувала програма');
	await expect(page.locator('.register')).toContainText('Про ремонт неіснуючих доріг');
	await page.locator('.wider a').last().click();
	await expect(page.locator('.register')).toContainText('Про ремонт неіснуючих доріг');
});

test('a letter names letters on a like matter, before it and after it, and none of its own matter', async ({
	page,
}) => {
	await page.goto(addressOf('root', letterPages.park));
	const related = page.locator('.related');
	await expect(related.locator('li')).toContainText(['Про вигадану бібліотеку', 'Про вигадану школу']);
	await related.getByRole('link', { name: 'Про вигадану школу' }).click();
	await expect(page.locator('h1')).toHaveText('Про вигадану школу');
	await expect(page.locator('.related')).toContainText('Про вигаданий парк');
	await page.goto(addressOf('root', `letters/${threadOfFour[2]}.html`));
	await expect(page.locator('.thread')).toContainText('Про продовження строку розгляду запиту');
	await expect(page.locator('.related')).toHaveCount(0);
});

test('a search is narrowed to a subject and what is narrower than it', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=вигадан&subject=transport'));
	await expect(page.locator('[data-results]')).toContainText('Про ремонт неіснуючих доріг');
	await expect(page.locator('[data-results]')).not.toContainText('водопостачання');
});

test('the list of subjects is SKOS whose wider and narrower concepts agree', () => {
	const graph: Record<string, unknown>[] = JSON.parse(read('subjects.jsonld'))['@graph'];
	const concepts = new Map(graph.map((one) => [one['@id'], one]));
	const transport = graph.find(({ notation }) => notation === 'transport');
	expect(transport?.['prefLabel']).toEqual({ uk: 'Транспорт', en: 'Transport' });
	for (const narrower of (transport?.['narrower'] ?? []) as string[])
		expect(concepts.get(narrower)?.['broader']).toBe(transport?.['@id']);
	expect(graph[0]?.['hasTopConcept']).toContain(transport?.['@id']);
});

test('the map of regions tells what its table and its file tell, and leads to a region', async ({ page }) => {
	await page.goto(addressOf('root', 'statistics.html'));
	const [, ...rows] = read('statistics/regions.csv').trim().split('\r\n');
	const numbers = rows.map((row) => row.split(';')[1]).sort();
	expect((await page.locator('.region-map .tile-number').allTextContents()).sort()).toEqual(numbers);
	expect(numbers).toHaveLength(2);
	await page.getByRole('link', { name: /^Львівська область:/ }).click();
	await expect(page.locator('h1')).toHaveText('Львівська область');
	await expect(page.locator('.authority-list')).toContainText('Міністерство небувалих справ України');
});
