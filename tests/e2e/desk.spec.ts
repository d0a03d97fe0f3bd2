import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { brightestAt } from './brightest-at.ts';
import { dropFiles, pressTo, type StartedDesk, startDesk } from './desk-page.ts';
import { namePlace, scannedLetter, sealPlace } from './scanned-letter.ts';
import { violationsOf } from './violations-of.ts';

/** Whose name is to be hidden: both words are in the letter’s text and nowhere else. */
const name = /щебетун|крокус/iu;
/** Example: `desk.html`, `letters/desk/x`: a file of the desk, which the site must not have. */
const deskFile = /(?:^|[\\/])desk\b/u;
/** Black, as far as a compressed picture keeps it. */
const black = 60;
let desk: StartedDesk;

test.use({ viewport: { width: 1280, height: 800 } });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	desk = await startDesk('uk');
});

test.afterAll(() => desk.close());

test('a dropped scan becomes a released letter by keyboard alone: its number right, a name hidden, a step taken back', async ({
	page,
}) => {
	test.setTimeout(300_000);
	await page.goto(desk.address);
	expect(page.url()).not.toContain('key');
	expect(await violationsOf(page)).toEqual([]);
	await dropFiles(page, { 'скан.pdf': await scannedLetter() });
	await expect(page.getByRole('status')).toContainText('Прочитано', { timeout: 120_000 });
	expect(existsSync(join(desk.inbox, 'скан.pdf'))).toBe(true);
	expect(await violationsOf(page)).toEqual([]);

	// The letter: its number is given as the page shows it.
	await pressTo(page, page.locator('.row a').first());
	await page.keyboard.press('Enter');
	await expect(page.locator('.page img').first()).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	const read = await page.locator('[id="field-registrationIndex"]').getAttribute('data-saved');
	await give(page, 'registrationIndex', '25/З-17');
	await expect(page).toHaveURL(/id=.*2031%2F25-z-17/);
	await page.keyboard.press('u');
	await expect(page.locator(`[id="field-registrationIndex"][data-saved="${read}"]`)).toBeVisible();
	expect(page.url()).not.toMatch(/25-z-17/);
	await give(page, 'registrationIndex', '25/З-17');
	await give(page, 'date', '01.02.2031');
	await expect(page).toHaveURL(/id=.*2031%2F25-z-17/);
	await give(page, 'title', 'Про сади міста');
	await expect(page.locator('h1')).toHaveText('Про сади міста');

	// The name: picked word by word, masked, taken back, masked again.
	await maskName(page);
	await page.keyboard.press('p');
	await expect(page.locator('.text')).toContainText('приховано');
	await expect(page.locator('.text')).not.toContainText(name);
	expect(await violationsOf(page)).toEqual([]);
	await page.keyboard.press('u');
	await expect(page.getByRole('status')).toContainText('Скасовано');
	await expect(page.locator('.text')).toContainText(name);
	await page.keyboard.press('p');
	await maskName(page);
	expect(textBelow(desk.content)).not.toMatch(name);

	// A seal is not a word: a box is drawn around it on the page.
	await drawBox(page, sealPlace);
	await page.keyboard.press('b');
	await expect(page.getByRole('status')).toContainText('Збережено', { timeout: 60_000 });

	// The doubts, one after another.
	await page.keyboard.press('2');
	await expect(page.locator('h1')).toContainText('Сумніви');
	const [doubt, done] = [page.locator('.doubt-head'), page.locator('.lead')];
	for (let left = 20; left > 0; left -= 1) {
		await expect(doubt.or(done)).toBeVisible();
		if (await done.isVisible()) break;
		if (left === 20) expect(await violationsOf(page)).toEqual([]);
		const count = page.locator('.queue h1 .count');
		const before = await count.textContent();
		await page.keyboard.press('a');
		await expect(count.filter({ hasText: new RegExp(`^${before}$`) })).toHaveCount(0);
	}
	await expect(done).toContainText('Сумнівів не лишилося');
	await page.keyboard.press('3');
	await expect(page.locator('h1')).toHaveText('Органи');
	expect(await violationsOf(page)).toEqual([]);

	// The release.
	await page.keyboard.press('4');
	await expect(page.locator('#release')).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await pressTo(page, page.locator('#release'));
	await page.keyboard.press('Enter');
	await pressTo(page, page.locator('dialog button').first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Випущено');
});

test('what is built of it has number, title and mark, and the name nowhere', async () => {
	test.setTimeout(300_000);
	run('scripts/build.ts', []);
	const letter = readFileSync(join(desk.dist, 'letters/45000000/2031/25-z-17.html'), 'utf8');
	for (const words of ['Про сади міста', '25/З-17', 'приховано']) expect(letter).toContain(words);
	run('scripts/mirror.ts', ['--out', desk.mirrors, '--only', 'zip,data,epub']);
	for (const place of [desk.content, desk.dist, desk.mirrors]) expect(textBelow(place)).not.toMatch(name);
	const pictures = filesBelow(desk.dist).filter((path) => /\bletters\b.*\.(?:pdf|webp)$/.test(path));
	expect(pictures.length).toBeGreaterThan(1);
	for (const path of pictures)
		for (const place of [namePlace, sealPlace])
			expect(await brightestAt(path, readFileSync(path), place), path).toBeLessThan(black);
	expect(
		readdirSync(desk.dist, { recursive: true, encoding: 'utf8' }).filter((path) => deskFile.test(path)),
	).toEqual([]);
});

/** Picks the two words of the name in the text, and masks them. */
async function maskName(page: Page): Promise<void> {
	await page.keyboard.press('t');
	await page.keyboard.press('Home');
	const spoken = page.locator('.announced');
	for (let steps = 0; !name.test((await spoken.textContent()) ?? ''); steps += 1) {
		expect(steps).toBeLessThan(120);
		await page.keyboard.press('ArrowRight');
	}
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('m');
	await expect(page.locator('.text .mark.hand')).toHaveCount(1, { timeout: 60_000 });
}

/** Draws a box on the page of the source, by its place in points. */
async function drawBox(page: Page, [left, top, right, bottom]: readonly number[]): Promise<void> {
	const image = page.locator('.page img').first();
	await image.scrollIntoViewIfNeeded();
	const shown = await image.boundingBox();
	if (!shown) throw new Error('the page is shown');
	const at = (x = 0, y = 0) =>
		[shown.x + (x * shown.width) / 595, shown.y + (y * shown.width) / 595] as const;
	await page.mouse.move(...at(left, top));
	await page.mouse.down();
	await page.mouse.move(...at(right, bottom), { steps: 4 });
	await page.mouse.up();
}

/** Types a requisite’s value and saves it. */
async function give(page: Page, key: string, value: string): Promise<void> {
	const field = page.locator(`[id="field-${key}"]`);
	await pressTo(page, field);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(value);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Збережено', { timeout: 60_000 });
	await expect(page.locator(`[id="field-${key}"][data-saved="${value}"]`)).toBeVisible();
}

function filesBelow(place: string): string[] {
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
}

/** Everything below a folder as text, packages unpacked. */
function textBelow(place: string): string {
	return filesBelow(place)
		.flatMap((path) => {
			const bytes = readFileSync(path);
			return /\.(?:zip|epub)$/.test(path) ? Object.values(unzipSync(bytes)) : [bytes];
		})
		.map((bytes) => Buffer.from(bytes).toString('utf8'))
		.join('\n');
}

function run(script: string, args: readonly string[]): void {
	const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
		encoding: 'utf8',
		env: desk.environment,
	});
	expect(status, `${stdout}\n${stderr}`).toBe(0);
}
