import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { scannedLetter } from './scanned-letter.ts';
import { testArchive } from './test-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const [inbox, content, dist, mirrors] = ['inbox', 'content', 'dist', 'mirrors'].map((name) =>
	join(folder, name),
) as [...[string, string, string, string]];
const environment = {
	...process.env,
	ARCHIVE_CONFIG: testArchive.config,
	ARCHIVE_KEY: testArchive.key,
	ARCHIVE_CONTENT: content,
	ARCHIVE_OUT: dist,
};
/** Whose name is to be hidden: both words stand in the letter’s text and nowhere else. */
const name = /щебетун|крокус/iu;
/** Example: `desk.html`, `letters/desk/x`: a file of the desk, which the site must not have. */
const deskFile = /(?:^|[\\/])desk\b/u;
let desk: ChildProcess;
let address = '';

test.use({ viewport: { width: 1280, height: 800 } });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	desk = spawn(
		process.execPath,
		['scripts/desk.ts', '--inbox', inbox, '--ocr', 'embedded', '--port', '0', '--lang', 'uk'],
		{
			env: environment,
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	address = await new Promise((resolve, reject) => {
		desk.stdout?.on('data', (text: Buffer) => {
			const [found] = /http:\S+/.exec(text.toString()) ?? [];
			if (found) resolve(found);
		});
		desk.on('exit', () => reject(new Error('the desk did not start')));
	});
});

test.afterAll(() => {
	desk.kill();
	rmSync(folder, { recursive: true, force: true });
});

test('a dropped scan becomes a released letter by keyboard alone: its number right, a name hidden, a step taken back', async ({
	page,
}) => {
	test.setTimeout(300_000);
	await page.goto(address);
	expect(page.url()).not.toContain('key');
	await axe(page);
	await dropFile(page, 'скан.pdf', await scannedLetter());
	await expect(page.getByRole('status')).toContainText('Прочитано', { timeout: 120_000 });
	expect(existsSync(join(inbox, 'скан.pdf'))).toBe(true);
	await axe(page);

	// The letter: its number is given as the page shows it.
	await pressTo(page, page.locator('.row a').first());
	await page.keyboard.press('Enter');
	await expect(page.locator('.page img').first()).toBeVisible();
	await axe(page);
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
	await axe(page);
	await page.keyboard.press('u');
	await expect(page.getByRole('status')).toContainText('Скасовано');
	await expect(page.locator('.text')).toContainText(name);
	await page.keyboard.press('p');
	await maskName(page);
	expect(textBelow(content)).not.toMatch(name);

	// The doubts, one after another.
	await page.keyboard.press('2');
	await expect(page.locator('h1')).toContainText('Сумніви');
	const [doubt, done] = [page.locator('.doubt-head'), page.locator('.lead')];
	for (let left = 20; left > 0; left -= 1) {
		await expect(doubt.or(done)).toBeVisible();
		if (await done.isVisible()) break;
		if (left === 20) await axe(page);
		const count = page.locator('.queue h1 .count');
		const before = await count.textContent();
		await page.keyboard.press('a');
		await expect(count.filter({ hasText: new RegExp(`^${before}$`) })).toHaveCount(0);
	}
	await expect(done).toContainText('Сумнівів не лишилося');
	await page.keyboard.press('3');
	await expect(page.locator('h1')).toHaveText('Органи');
	await axe(page);

	// The release.
	await page.keyboard.press('4');
	await expect(page.locator('#release')).toBeVisible();
	await axe(page);
	await pressTo(page, page.locator('#release'));
	await page.keyboard.press('Enter');
	await pressTo(page, page.locator('dialog button').first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Випущено');
});

test('what is built of it has number, title and mark, and the name nowhere', async () => {
	test.setTimeout(300_000);
	run('scripts/build.ts', []);
	const letter = readFileSync(join(dist, 'letters/45000000/2031/25-z-17.html'), 'utf8');
	for (const words of ['Про сади міста', '25/З-17', 'приховано']) expect(letter).toContain(words);
	run('scripts/mirror.ts', ['--out', mirrors, '--only', 'zip,data,epub']);
	for (const place of [content, dist, mirrors]) expect(textBelow(place)).not.toMatch(name);
	expect(
		readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => deskFile.test(path)),
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

/** Goes to something by Tab alone. */
async function pressTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
	await expect(target).toBeVisible();
	for (
		let presses = 0;
		!(await target.evaluate((element) => element === document.activeElement));
		presses += 1
	) {
		expect(presses).toBeLessThan(80);
		await page.keyboard.press('Tab');
	}
}

async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page.locator('.drop').waitFor();
	await page.evaluate(
		([name, base64]) => {
			const transfer = new DataTransfer();
			const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
			for (const kind of ['dragenter', 'dragover', 'drop'])
				document.body.dispatchEvent(
					new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }),
				);
		},
		[name, Buffer.from(bytes).toString('base64')] as const,
	);
}

async function axe(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const told = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
		);
		expect(told).toEqual([]);
	}
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
		env: environment,
	});
	expect(status, `${stdout}\n${stderr}`).toBe(0);
}
