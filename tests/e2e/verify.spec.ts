import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { serveSite } from '../../scripts/serve/site-server.ts';
import { changedLetters } from './publish-versions.ts';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';
import { violationsOf } from './violations-of.ts';

const letter = letterPages.library;
const draft = `letters/${changedLetters.draft}.html`;
const textFile = fileOf(letter, '.md');
const proofFile = fileOf(letter, '.json');

test('the whole site verifies offline, by the command', () => {
	const told = execFileSync(process.execPath, ['scripts/verify.ts', testArchive.dist], { encoding: 'utf8' });
	expect(told).toMatch(/is whole[\s\S]*[1-9]\d text\(s\) of letters lead to the root/);
});

test('each version has its proof, and a letter that was withdrawn since has none', () => {
	const has = (file: string) => {
		const record = join(testArchive.dist, 'letters', `${file}.json`);
		return existsSync(record) && JSON.parse(readFileSync(record, 'utf8')).proof !== null;
	};
	const { bridge, clockNow, withdrawn } = changedLetters;
	for (const file of [bridge, `${bridge}/v1`, `${bridge}/v2`, clockNow, `${clockNow}/v1`]) {
		expect(has(file), file).toBe(true);
	}
	for (const file of [withdrawn, `${withdrawn}/v1`, changedLetters.draft])
		expect(has(file), file).toBe(false);
});

for (const place of ['root', 'path'] as const) {
	test(`${place}: a letter is verified against its page and its release, and the status says so`, async ({
		page,
	}) => {
		await page.goto(addressOf(place, letter));
		await verify(page);
		await expect(status(page)).toHaveText(/^Збігається\. Це той самий текст, що ввійшов до випуску №\s1\./u);
		await expect(status(page)).toHaveAttribute('data-outcome', 'verified');
	});
}

test('a letter that no release has yet is compared with its page alone', async ({ page }) => {
	await page.goto(addressOf('root', draft));
	await expect(section(page)).toContainText('До випуску архіву цю версію ще не внесено.');
	await verify(page);
	await expect(status(page)).toHaveText(/^Збігається із цією сторінкою\. До випуску архіву/u);
});

test('a text that was changed on the way is told, with what to do', async ({ page }) => {
	await page.route('**/*.md', async (route) => tamper(route, (text) => text.replace('Вигадан', 'Справжн')));
	await page.goto(addressOf('root', letter));
	await verify(page);
	await expect(status(page)).toHaveText(/^Не збігається\. Файл 31-v-22vykh\.md не той/u);
	await expect(status(page)).toContainText('напишіть на archive@archive.example');
});

test('a text and a page that were changed together do not lead to the release', async ({ page }) => {
	const changed = `${readFileSync(textFile, 'utf8')}Дописано.\n`;
	const hash = createHash('sha256').update(changed).digest('hex');
	await page.route('**/*.md', (route) => route.fulfill({ body: changed, contentType: 'text/markdown' }));
	await page.route(`**/${letter}`, async (route) =>
		tamper(route, (html) => html.replace(/(data-sum(?:="")?>)\w+/, `$1${hash}`)),
	);
	await page.goto(addressOf('root', letter));
	await verify(page);
	await expect(status(page)).toHaveText(
		/^Не збігається\. Файл такий, як описує сторінка, але доказ не веде/u,
	);
});

test('a proof that was changed does not pass, nor one that is no JSON', async ({ page }) => {
	const bodies = [
		(json: string) =>
			json.replace(/"hashes":\["(.)/, (_all, digit) => `"hashes":["${digit === '0' ? '1' : '0'}`),
		(json: string) => json.replace(/"index":\d+/, '"index":0'),
		() => '<!doctype html>',
	];
	await page.route('**/31-v-22vykh.json', async (route) => tamper(route, bodies.shift() ?? String));
	await page.goto(addressOf('root', letter));
	for (const left of [2, 1, 0]) {
		await verify(page);
		await expect.poll(() => bodies.length).toBe(left);
		await expect(status(page)).toHaveAttribute('data-outcome', 'proof-fails');
	}
});

test('offline it says that the file did not load, and a chosen file is verified', async ({
	page,
	context,
}) => {
	page.removeAllListeners('console');
	await page.goto(addressOf('root', letter));
	await context.setOffline(true);
	await verify(page);
	await expect(status(page)).toHaveText(/^Перевірити не вдалося: файл 31-v-22vykh\.md не завантажився/u);
	await choose(page, [textFile]);
	await expect(status(page)).toHaveText(/^Збігається із цією сторінкою, але з випуском №\s1 не звірено/u);
	await choose(page, [textFile, proofFile]);
	await expect(status(page)).toHaveAttribute('data-outcome', 'verified');
});

test('a file that the reader has is verified, and another letter’s is not', async ({ page }) => {
	await page.goto(addressOf('root', letter));
	await choose(page, [textFile]);
	await expect(status(page)).toHaveAttribute('data-outcome', 'verified');
	await choose(page, [fileOf(letterPages.park, '.md')]);
	await expect(status(page)).toHaveText(/^Не збігається\. Файл 40-z-22vykh\.md не той/u);
	await choose(page, [proofFile]);
	await expect(status(page)).toHaveText(/серед вибраного немає тексту листа/u);
});

test('from disk it asks for the files beside the page, and verifies them', async ({ page }) => {
	await page.goto(addressOf('disk', letter));
	await unfold(page);
	await expect(status(page)).toHaveText(/відкрито з диска.*Виберіть 31-v-22vykh\.md і 31-v-22vykh\.json/u);
	await expect(section(page).getByRole('button', { name: 'Перевірити', exact: true })).toBeHidden();
	await choose(page, [textFile, proofFile]);
	await expect(status(page)).toHaveAttribute('data-outcome', 'verified');
	await page.goto(addressOf('disk', draft));
	await unfold(page);
	await expect(status(page)).toHaveText(/Виберіть 80-f-33vykh\.md: він лежить поряд/u);
});

test('without a secure connection it says so and points to the commands', async ({ browser }) => {
	const site = await serveSite({ folder: testArchive.dist, port: 0 });
	// A browser trusts localhost; under another name the same server is as any site without https.
	const page = await browser.newPage();
	await page.route('http://archive.test/**', async (route) => {
		const answer = await fetch(route.request().url().replace('http://archive.test/', site.url));
		await route.fulfill({
			status: answer.status,
			contentType: answer.headers.get('content-type') ?? '',
			body: Buffer.from(await answer.arrayBuffer()),
		});
	});
	await page.goto(`http://archive.test/${letter}`);
	await unfold(page);
	await expect(status(page)).toHaveText(/відкрито без захищеного з’єднання/u);
	await expect(section(page).getByRole('button', { name: 'Перевірити', exact: true })).toBeHidden();
	await page.close();
	await site.close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the commands and the sums stand there, and they are right', async ({ page }) => {
		await page.goto(addressOf('root', letter));
		await expect(section(page).locator('.verify-controls')).toHaveCount(0);
		await unfold(page);
		for (const file of [textFile, fileOf(letter, '.pdf')]) {
			const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
			const told = section(page).locator('dd', { hasText: `sha256sum ${basename(file)}` });
			await expect(told.locator('.hash')).toHaveText(sum);
		}
		const blob = execFileSync('git', ['hash-object', '--no-filters', textFile], { encoding: 'utf8' }).trim();
		const record = JSON.parse(readFileSync(proofFile, 'utf8'));
		expect(record.encoding[0].identifier).toBe(`swh:1:cnt:${blob}`);
	});

	test('roots stand in the list of releases alone; a printed letter has the sum of its text', async ({
		page,
	}) => {
		const { releases, root } = JSON.parse(readFileSync(join(testArchive.dist, 'release.json'), 'utf8'));
		expect(readFileSync(join(testArchive.dist, letter), 'utf8')).not.toContain(root);
		await page.goto(addressOf('root', letter));
		await expect(section(page)).toContainText('Текст увійшов до випуску');
		await page.emulateMedia({ media: 'print' });
		const sum = (await section(page).locator('[data-sum]').textContent()) ?? '';
		await expect(page.locator('.printed')).toContainText(sum);
		await expect(page.locator('.printed')).toContainText(
			`Випуск №\u00A01, корінь починається з ${releases[0].root.slice(0, 16)}.`,
		);
		await expect(page.locator('.check')).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page
			.locator('footer')
			.getByRole('link', { name: /випуск/iu })
			.click();
		expect(page.url()).toBe(addressOf('root', 'about.html#releases'));
		for (const each of releases) await expect(page.locator('.releases')).toContainText(each.root);
	});
});

for (const [state, spoil] of Object.entries({
	verified: String,
	'text-differs': (text: string) => `${text}.`,
})) {
	test(`axe finds nothing on the section when it is ${state}, in both themes`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.route('**/*.md', async (route) => tamper(route, spoil));
		await page.goto(addressOf('root', letter));
		await verify(page);
		await expect(status(page)).toHaveAttribute('data-outcome', state);
		expect(await violationsOf(page, '.verify')).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test('the check is done by keyboard alone', async ({ page }) => {
	await page.goto(addressOf('root', letter));
	const fold = page.locator('.check > summary');
	await fold.focus();
	await page.keyboard.press('Enter');
	const button = section(page).getByRole('button', { name: 'Перевірити', exact: true });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveAttribute('data-outcome', 'verified');
	await page.keyboard.press('Tab');
	await expect(section(page).locator('input')).toBeFocused();
});

function fileOf(page: string, ending: string): string {
	return join(testArchive.dist, page.replace('.html', ending));
}

function section(page: Page) {
	return page.locator('.verify');
}

function status(page: Page) {
	return section(page).getByRole('status');
}

/** The check is collapsed until it is requested. */
async function unfold(page: Page): Promise<void> {
	await page.locator('.check').evaluate((fold) => fold.setAttribute('open', ''));
}

async function verify(page: Page): Promise<void> {
	await unfold(page);
	await section(page).getByRole('button', { name: 'Перевірити', exact: true }).click();
}

async function choose(page: Page, files: string[]): Promise<void> {
	await unfold(page);
	await section(page).locator('input').setInputFiles(files);
}

async function tamper(route: Route, change: (body: string) => string): Promise<void> {
	const response = await route.fetch();
	await route.fulfill({ response, body: change(await response.text()) });
}
