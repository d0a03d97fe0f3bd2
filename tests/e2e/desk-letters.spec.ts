import { expect, type Page, test } from '@playwright/test';
import type { DeskLetter } from '../../scripts/desk/contract/desk-letter.ts';
import { dropFiles, pressTo, type StartedDesk, startDesk } from './desk-page.ts';
import { scannedLetter } from './scanned-letter.ts';
import { violationsOf } from './violations-of.ts';

const letter = `НЕБУВАЛА СЕЛИЩНА РАДА
вул. Зразкова, 1, смт Небувале, 00000, тел. (0412) 00-00-00, код ЄДРПОУ 45000000

01.02.2031 № 1/03-12

Закладам освіти

Про садки № 1

Розглянувши звернення, повідомляємо: садків у селищі 12. Перелік уклала Щебетун Крокус Маківна, тел. 067 000 00 00.

Селищний голова                    О.О. Зразковий
`;
/** How long reading a scan pretends to take, in milliseconds. */
const slow = 5000;
let desk: StartedDesk;

test.use({ viewport: { width: 1280, height: 800 } });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	desk = await startDesk('uk');
});

test.afterAll(() => desk.close());

test('while a scan is read, its page and what the archive has are there; then its words', async ({
	page,
}) => {
	test.setTimeout(240_000);
	await open(page, { 'скан.pdf': await scannedLetter(), 'лист.txt': Buffer.from(letter) });
	await page.route('**/api/look-at-letter', async (route) => {
		const response = await route.fetch();
		await new Promise((settle) => setTimeout(settle, slow));
		await route.fulfill({ response });
	});
	await page
		.locator('.row a', { hasText: /скан\.pdf|садів|сади/iu })
		.first()
		.click();
	await expect(page.locator('.letter[aria-busy="true"] .page img')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('.letter .notice')).toContainText('Читаємо джерело');
	expect(await violationsOf(page)).toEqual([]);
	await expect(page.locator('.letter[aria-busy="false"] .text')).toContainText('Щебетун', {
		timeout: 60_000,
	});
	await expect(page.locator('.letter .notice')).toHaveCount(0);
});

test('what was read in a picture is taken by one key', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(desk.address);
	const taken: unknown[] = [];
	await page.route('**/api/look-at-letter', async (route) => {
		const response = await route.fetch();
		const read = (await response.json()) as DeskLetter;
		const proposals = ['25/З-71', '25/3-71', '25/Э-71'].map((value) => ({
			...{ key: 'registrationIndex' as const, value, page: 0, box: [200, 160, 260, 175] as const },
			confidence: 61,
		}));
		const look = read.look && { ...read.look, proposals };
		const refusal = { rule: 'missing-registration-index', reason: '' };
		await route.fulfill({ response, json: { ...read, id: null, look, refusal } });
	});
	await page.route('**/api/change-letter', async (route) => {
		taken.push(route.request().postDataJSON().set);
		await route.fulfill({ json: { id: null, waiting: null } });
	});
	await page
		.locator('.row a', { hasText: /скан\.pdf|садів|сади/iu })
		.first()
		.click();
	await expect(page.locator('.proposals li')).toHaveCount(3);
	await expect(page.locator('.proposals .place img').first()).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await page.keyboard.press('6');
	await expect.poll(() => taken).toEqual([{ registrationIndex: '25/3-71' }]);
	await page.keyboard.press('9');
	await page.keyboard.press('5');
	await expect
		.poll(() => taken)
		.toEqual([{ registrationIndex: '25/3-71' }, { registrationIndex: '25/З-71' }]);
});

test('what readers will see is shown as it will be published, and a body’s settings stay', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.goto(desk.address);
	await page.locator('.row a', { hasText: 'садки' }).click();
	await expect(page.locator('.text')).toContainText('Щебетун');
	await page.keyboard.press('p');
	await expect(page.locator('.text .redacted').first()).toBeVisible();
	await expect(page.locator('.text')).not.toContainText(/Щебетун|067/u);
	expect(await violationsOf(page)).toEqual([]);
	await page.keyboard.press('p');
	await expect(page.locator('.text')).toContainText('Щебетун');

	await page.keyboard.press('3');
	const english = page.locator('[id="45000000-nameEn"]');
	await pressTo(page, english);
	await page.keyboard.type('Nebuvale Settlement Council');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Збережено');
	await page.reload();
	await expect(page.locator('[id="45000000-nameEn"]')).toHaveValue('Nebuvale Settlement Council');
	await page.keyboard.press('u');
	await expect(page.locator('[id="45000000-nameEn"]')).toHaveValue('');
	expect(await violationsOf(page)).toEqual([]);
});

test('what is picked stays picked when the page is shown anew, and is not taken from under the mouse', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.goto(desk.address);
	await page.locator('.row a', { hasText: 'садки' }).click();
	await page.locator('.letter[aria-busy="false"] .text').waitFor({ timeout: 60_000 });

	await page.keyboard.press('t');
	await page.keyboard.press('Home');
	for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+ArrowRight');
	const picked = await page.locator('.selection .said').textContent();
	expect(picked).toBeTruthy();
	await showAnew(page);
	await expect(page.locator('.text:not([data-old])')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('.selection .said')).toHaveText(picked ?? '');
	await page.keyboard.press('m');
	await expect(page.locator('.text .mark.hand').first()).toBeVisible({ timeout: 60_000 });
	await page.keyboard.press('u');
	await expect(page.locator('.text .mark.hand')).toHaveCount(0, { timeout: 60_000 });

	const line = await page.locator('.text .line', { hasText: 'Закладам освіти' }).boundingBox();
	if (!line) throw new Error('the line is shown');
	const middle = line.y + line.height / 2;
	await page.mouse.move(line.x + 2, middle);
	await page.mouse.down();
	const read = page.waitForResponse('**/api/look-at-letter');
	await showAnew(page);
	await read;
	await page.mouse.move(line.x + 300, middle, { steps: 5 });
	expect(await page.locator('.text[data-old]').count()).toBe(1);
	await page.mouse.up();
	await expect(page.locator('.text:not([data-old])')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('.selection .said')).toContainText('Закладам освіти');
});

test('a withdrawal asks why until it is told, and keeps what was typed', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(desk.address);
	await page.evaluate(async () => {
		const ask = async (action: string, given: object) => {
			const body = JSON.stringify(given);
			const headers = { 'content-type': 'application/json' };
			return (await fetch(`/api/${action}`, { method: 'POST', headers, body })).json();
		};
		const { rows } = await ask('list-letters', {});
		const doubts = rows.flatMap((row: { id: string | null; doubts: string[] }) =>
			row.id ? row.doubts.map((rule) => ({ id: row.id, rule })) : [],
		);
		await ask('accept-doubts', { what: 'сумніви', doubts });
		await ask('release', { withDoubts: true });
	});
	await page.locator('.row a', { hasText: 'садки' }).click();
	const dialog = page.locator('dialog');
	await page.locator('.notice button').click();
	await expect(dialog.locator('#category')).toBeFocused();
	const go = dialog.getByRole('button', { name: 'Вилучити з архіву' });
	await go.click();
	await expect(dialog.getByRole('alert')).toHaveText('Напишіть пояснення.');
	await expect(dialog.locator('#reason')).toBeFocused();
	expect(await violationsOf(page)).toEqual([]);
	const personal = 'Просила Щебетун Крокус Маківна, тел. 067 000 00 00.';
	await page.keyboard.type(personal);
	await go.click();
	await expect(dialog.getByRole('alert')).not.toBeEmpty();
	await expect(dialog.locator('#reason')).toHaveValue(personal);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);

	await page.locator('.notice button').click();
	await dialog.locator('#reason').fill('Листу тут не місце.');
	await go.click();
	await expect(page.getByRole('status')).toHaveText('Лист вилучено.');
	await expect(page.locator('.register.withdrawn .row')).toHaveCount(1);
});

/** Makes the desk tell its page that something has changed, as it does when somebody changes another letter. */
async function showAnew(page: Page): Promise<void> {
	await page.evaluate(async () => {
		document.getElementById('text')?.setAttribute('data-old', '');
		const headers = { 'content-type': 'application/json' };
		await fetch('/api/take-sources', { method: 'POST', headers, body: '{"files":[]}' });
	});
}

/** Opens the desk and drops files on it. */
async function open(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
	await page.goto(desk.address);
	await dropFiles(page, files);
	await expect(page.getByRole('status')).toContainText('Прочитано', { timeout: 120_000 });
}
