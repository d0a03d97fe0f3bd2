import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedLetters } from './publish-versions.ts';
import { addressOf, expect, type Place, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const { bridge, clock, clockNow, draft } = changedLetters;
const pageOf = (id: string) => `letters/${id}.html`;
const versionOf = (id: string, version: number | string) => `letters/${id}/v${version}.html`;
const places: readonly Place[] = ['root', 'path', 'disk'];

for (const place of places) {
	test(`${place}: an older version shows its own words and says that it was replaced`, async ({ page }) => {
		await page.goto(addressOf(place, versionOf(bridge, 1)));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Про міст через неіснуючу річку');
		await expect(page.locator('#p2')).toContainText('довжина 112 м');
		await expect(page.locator('.text')).not.toContainText('освітленням');
		const notice = page.getByRole('note');
		await expect(notice).toContainText('Це версія\u00A01, її замінено.');
		await notice.getByRole('link', { name: /Остання — версія.3 від 01\.07\.2033/u }).click();
		expect(page.url()).toBe(addressOf(place, pageOf(bridge)));
		await expect(page.locator('#p2')).toContainText('довжина 121 м');
	});

	test(`${place}: the latest version’s own address leads to the letter, with the paragraph`, async ({
		page,
	}) => {
		await page.goto(`${addressOf(place, versionOf(bridge, 3))}#p7`);
		await page.waitForURL(`${addressOf(place, pageOf(bridge))}#p7`);
		await expect(page.locator('#p7')).toHaveCSS('background-color', 'rgb(255, 233, 166)');
	});

	test(`${place}: every address of a former number leads to the same page of now`, async ({ page }) => {
		await page.goto(`${addressOf(place, pageOf(clock))}#p1`);
		await page.waitForURL(`${addressOf(place, pageOf(clockNow))}#p1`);
		await expect(page.locator('.registration')).toContainText('2/7-18');
		await page.goto(`${addressOf(place, versionOf(clock, 1))}#p1`);
		await page.waitForURL(`${addressOf(place, versionOf(clockNow, 1))}#p1`);
		await expect(page.locator('.registration')).toContainText('2/7-81');
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('addresses lead on all the same', async ({ page }) => {
		await page.goto(addressOf('disk', versionOf(bridge, 3)));
		await page.waitForURL(addressOf('disk', pageOf(bridge)));
		await page.goto(addressOf('root', pageOf(clock)));
		await page.waitForURL(addressOf('root', pageOf(clockNow)));
	});

	test('the letter shows its history and leads to each version and what changed', async ({ page }) => {
		await page.goto(addressOf('root', pageOf(bridge)));
		const versions = page.locator('.history li');
		await expect(versions).toHaveText([
			/Версія.3, остання · 01\.07\.2033 · виправлення помилки органу · випуск №.2\s*Рада уточнила свою відповідь\./u,
			/Версія.2 · 10\.06\.2033 · виправлення помилки архіву · випуск №.2\s*Довжину мосту/u,
			/Версія.1 · 01\.06\.2033 · перша публікація · випуск №.1/u,
		]);
		await versions.nth(1).getByRole('link', { name: 'Що змінилося' }).click();
		expect(page.url()).toBe(addressOf('root', versionOf(bridge, '1-v2')));
	});

	test('what changed is shown word by word, in marks that are no colours', async ({ page }) => {
		await page.goto(addressOf('root', versionOf(bridge, '1-v2')));
		const changed = page.locator('.changed-unit.is-changed');
		await expect(changed).toHaveCount(1);
		await expect(changed).toContainText('Абзац\u00A02: змінено');
		await expect(changed.locator('del')).toHaveText('[вилучено: 112]');
		await expect(changed.locator('ins')).toHaveText('[додано: 121]');
		await expect(changed.locator('del')).toHaveCSS('text-decoration-line', 'line-through');
		await expect(changed.locator('ins')).toHaveCSS('text-decoration-line', 'underline');
		await expect(page.locator('.changed-unit.is-added')).toHaveText(
			/Абзац.9: додано\s*\[додано: Міст обладнано освітленням\.\]/u,
		);
		await expect(page.locator('summary')).toHaveText(['4\u00A0абзаци без змін', '2\u00A0абзаци без змін']);
	});

	test('a changed title and removed paragraphs are told in words', async ({ page }) => {
		await page.goto(addressOf('root', versionOf(bridge, '2-v3')));
		const requisites = page.locator('.changed-requisites > div');
		await expect(requisites).toHaveCount(1);
		await expect(requisites).toHaveText(
			/Назва\s*Про міст через \[вилучено: неіснуючу\] річку \[додано: Небувалку\]/u,
		);
		await expect(page.locator('.is-removed .state')).toHaveText([/Абзац.5: вилучено/u, /Абзац.8: вилучено/u]);
		await page.getByRole('link', { name: 'Абзац\u00A08' }).click();
		expect(page.url()).toBe(`${addressOf('root', versionOf(bridge, 2))}#p8`);
	});

	test('a removed paragraph keeps its place, with the way to its words', async ({ page }) => {
		await page.goto(`${addressOf('root', pageOf(bridge))}#p8`);
		const gone = page.locator('#p8');
		await expect(gone).toContainText('Абзац\u00A08 вилучено у версії\u00A03.');
		await expect(page.locator('li #p5')).toContainText('Абзац\u00A05 вилучено');
		await gone.getByRole('link', { name: 'Він є у версії\u00A02' }).click();
		await expect(page.locator('#p8')).toHaveText(
			'Додаткові відомості можна отримати в управлінні небувалого будівництва.',
		);
	});

	test('a draft says so', async ({ page }) => {
		await page.goto(addressOf('root', pageOf(draft)));
		await expect(page.locator('.rail')).toContainText('Чернетка: лист ще не ввійшов до випуску архіву');
		await expect(page.locator('.history')).toHaveCount(0);
	});
});

test('the log tells corrections and withdrawals, newest first, in both languages and as a feed', async ({
	page,
	request,
}) => {
	await page.goto(addressOf('root', 'index.html'));
	await page.getByRole('contentinfo').getByRole('link', { name: 'Виправлення й вилучення' }).click();
	await expect(page.locator('.lead')).toHaveText(
		'Що архів змінив після публікації: 3\u00A0виправлення, 1\u00A0вилучення.',
	);
	await expect(page.locator('.log time')).toHaveText([
		'01.08.2033',
		'02.07.2033',
		'01.07.2033',
		'10.06.2033',
	]);
	await expect(page.locator('.log li').first()).toContainText(/вилучення: права інших осіб/u);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('.log li').nth(2)).toContainText('correction of the body’s error');
	const feed = await (await request.get(addressOf('root', 'corrections.xml'))).text();
	expect([...feed.matchAll(/<entry>[\s\S]*?<updated>(\d{4}-\d\d-\d\d)/g)].map(([, date]) => date)).toEqual([
		...['2033-08-01', '2033-07-02', '2033-07-01', '2033-06-10'],
	]);
	expect(feed).toContain(`<id>https://archive.example/repository/${versionOf(bridge, 2)}</id>`);
});

test('the page about the archive says that it stands between releases', async ({ page }) => {
	await page.goto(addressOf('root', 'about.html'));
	await expect(page.locator('main')).toContainText('Архів змінено після випуску №\u00A02 від 5 липня 2033');
});

test('versions name each other in the head, stay out of search engines and say their own address', async ({
	page,
}) => {
	await page.goto(addressOf('root', versionOf(bridge, 2)));
	const link = (rel: string) => page.locator(`link[rel="${rel}"]`);
	await expect(link('latest-version')).toHaveAttribute('href', '../61-m-33vykh.html');
	await expect(link('predecessor-version')).toHaveAttribute('href', 'v1.html');
	await expect(link('successor-version')).toHaveAttribute('href', '../61-m-33vykh.html');
	await expect(link('version-history')).toHaveAttribute('href', '../61-m-33vykh.html#history');
	await expect(link('canonical')).toHaveAttribute(
		'href',
		`https://archive.example/repository/${versionOf(bridge, 2)}`,
	);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	await page.goto(addressOf('root', pageOf(bridge)));
	await expect(link('predecessor-version')).toHaveAttribute('href', '61-m-33vykh/v2.html');
	await expect(link('version-history')).toHaveAttribute('href', '61-m-33vykh.html#history');
	// It is the latest itself.
	for (const rel of ['successor-version', 'latest-version']) await expect(link(rel)).toHaveCount(0);
});

test('each version’s text is served as it was hashed, under former addresses too', async ({ request }) => {
	const kept = (file: string) => readFileSync(join(testArchive.content, file), 'utf8');
	for (const [published, file] of [
		[`letters/${bridge}/v1.md`, `versions/${bridge}/v1.md`],
		[`letters/${bridge}/v2.md`, `versions/${bridge}/v2.md`],
		[`letters/${bridge}.md`, `letters/${bridge}.md`],
		[`letters/${clock}/v1.md`, `versions/${clockNow}/v1.md`],
		[`letters/${clock}.md`, `letters/${clockNow}.md`],
	] as const) {
		const answer = await request.get(addressOf('root', published));
		expect(await answer.text(), published).toBe(kept(file));
	}
});

test('search finds the latest version alone', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=освітленням'));
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.goto(addressOf('root', 'search.html?q=прогонова'));
	await expect(page.getByRole('status')).toHaveText('Слова «прогонова» немає в архіві.');
});

test('print shows an older version with its notice', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(addressOf('root', versionOf(bridge, 1)));
	await expect(page.getByRole('note')).toBeVisible();
	await expect(page.locator('.sheet')).toBeVisible();
	await expect(page.locator('.rail')).toBeHidden();
});
