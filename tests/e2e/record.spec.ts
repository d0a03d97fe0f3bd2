import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { changedLetters } from './publish-versions.ts';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const read = (file: string) => readFileSync(join(testArchive.dist, file), 'utf8');

test('a letter says what it did with its request, whether in time, and shows each day that was counted', async ({
	page,
}) => {
	await page.goto(addressOf('root', letterPages.everything));
	const answer = page.locator('.answer');
	await expect(answer.locator('[data-outcome="given"]')).toHaveText('інформацію надано');
	await expect(answer).toContainText('Визначила програма');
	await expect(answer.locator('[data-verdict="in-time"]')).toHaveText('вчасно');
	await answer.locator('.working summary').click();
	await expect(answer.locator('.days tbody tr').first()).toContainText('день не рахується');
	await expect(answer.locator('.days .reply')).toContainText('відповідь');
	// Alone with what it answers, which its facts name.
	await expect(page.locator('.thread')).toHaveCount(0);
});

for (const place of ['root', 'disk'] as const) {
	test(`the calculator counts by the archive’s clock, also when opened from ${place}`, async ({ page }) => {
		await page.goto(`${addressOf(place, 'calculator.html')}#received=2018-04-27&answered=2018-05-08`);
		await expect(page.locator('[data-result]')).toContainText('07.05.2018');
		await expect(page.locator('[data-result]')).toContainText('із запізненням: 1');
		await page.getByLabel('Який строк').selectOption('extended');
		await expect(page.locator('[data-result]')).toContainText('вчасно');
		await expect(page.locator('[data-days]')).toContainText('замість 05.05.2018');
	});
}

test('every chart has a text alternative, a table and a file with the same numbers', async ({ page }) => {
	await page.goto(addressOf('root', 'statistics.html'));
	// One whose columns are links is no single picture.
	const charts = page.locator('svg.chart:not(.region-map)');
	expect(await charts.count()).toBeGreaterThanOrEqual(3);
	for (const chart of await charts.all()) expect(await chart.getAttribute('aria-label')).toMatch(/\d/);
	const shown = await page.locator('#days ~ details tbody tr').allTextContents();
	const [, ...rows] = read('statistics/days.csv').trim().split('\r\n');
	expect(shown).toEqual(rows.map((row) => row.replaceAll(';', '')));
});

test('a body’s page has the numbers of its charts as one file', async ({ page }) => {
	await page.goto(addressOf('root', 'authorities/90000015.html'));
	const shown = await page.locator('#outcomes ~ table tbody tr').count();
	expect(shown).toBeGreaterThan(0);
	await expect(page.locator('a[href="90000015.csv"]').first()).toBeVisible();
	const [head, ...lines] = read('authorities/90000015.csv').trimEnd().split('\r\n');
	expect(head).toBe('\uFEFFchart;row;measure;value');
	expect(lines.filter((line) => line.startsWith('outcomes;'))).toHaveLength(shown);
});

test('feeds are valid in both forms and tell the same, letters without a date among them', () => {
	for (const name of ['feed', 'corrections', 'authorities/90000015', 'outcomes/given']) {
		const xml = read(`${name}.xml`);
		const parser = new SaxesParser({ xmlns: true });
		const links: string[] = [];
		parser.on('error', (error) => {
			throw error;
		});
		let isEntry = false;
		parser.on('opentag', ({ local, attributes }) => {
			if (local === 'entry') isEntry = true;
			if (local === 'link' && isEntry) links.push(String(attributes['href']?.value));
		});
		parser.write(xml).close();
		const json = JSON.parse(read(`${name}.json`));
		expect(json.version).toBe('https://jsonfeed.org/version/1.1');
		expect(json.items.map(({ url }: { url: string }) => url)).toEqual(links);
	}
	expect(read('feed.json')).toContain('undated/');
	expect(read('feed.xml')).toContain('dossiers/bridge.html');
	expect(read('authorities/90000015.xml')).not.toContain('dossiers/');
});

test('data are what their page says: size, hash and every column', async ({ page }) => {
	await page.goto(addressOf('root', 'data.html'));
	const index = JSON.parse(read('api/index.json'));
	for (const { name, sha256 } of index.tables) {
		await expect(page.locator('.data-files')).toContainText(name);
		await expect(page.locator('.data-files')).toContainText(sha256);
	}
	const bytesOf = (name: string) => readFileSync(join(testArchive.dist, 'data', name));
	const { resources } = JSON.parse(read('data/datapackage.json'));
	expect(resources.length).toBe(5);
	for (const { path, hash, bytes } of resources) {
		expect(hash).toBe(`sha256:${createHash('sha256').update(bytesOf(path)).digest('hex')}`);
		expect(bytes).toBe(bytesOf(path).length);
	}
	const packed = unzipSync(bytesOf('letters.zip'));
	expect(Object.keys(packed).sort()).toEqual(['datapackage.json', 'letters.csv', 'tables.jsonl']);
	for (const name of ['letters.csv', 'tables.jsonl'])
		expect(bytesOf(name).equals(packed[name] ?? Buffer.alloc(0)), name).toBe(true);
	const inside = JSON.parse(Buffer.from(packed['datapackage.json'] ?? []).toString());
	const described = resources.filter(({ path }: { path: string }) => path in packed);
	expect(inside.resources).toEqual(described);
	const [head = ''] = read('data/letters.csv').split('\r\n');
	expect(await page.locator('.columns tbody th').allTextContents()).toEqual(head.split(','));
	expect(read('data/letters-excel.csv').startsWith('\uFEFFid;')).toBe(true);
	const lines = read('data/letters.jsonl')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(lines.length).toBe(index.letters);
	for (const { url, letters } of index.outcomes) {
		const list = JSON.parse(read(new URL(url).pathname.replace('/repository/', '')));
		expect(list.letters.length).toBe(letters);
	}
});

test('a table of a letter is a file beside it and a line of the data, with the cells that the page shows', async ({
	page,
}) => {
	const id = changedLetters.draft;
	const [line] = read('data/tables.jsonl')
		.trim()
		.split('\n')
		.map((one) => JSON.parse(one));
	expect(line).toMatchObject({ letter: id, paragraph: 'p2' });
	expect(line.csv).toBe(`${testArchive.publishedAt}letters/${id}.p2.csv`);
	await page.goto(addressOf('root', `letters/${id}.html`));
	const shown = await page
		.locator('#p2 tr')
		.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
	expect(shown).toEqual(line.rows);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.tabular').getByRole('link', { name: 'CSV' }).click(),
	]);
	expect(readFileSync(await file.path(), 'utf8')).toBe(
		'\uFEFFФонтан;Вартість\r\n"великий; мідний";7 200\r\n\'=малий;5\r\n',
	);
});
