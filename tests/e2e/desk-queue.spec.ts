import { expect, test } from '@playwright/test';
import { dropFiles, pressTo, type StartedDesk, startDesk } from './desk-page.ts';
import { violationsOf } from './violations-of.ts';

const letter = (number: number) =>
	Buffer.from(`НЕБУВАЛА СЕЛИЩНА РАДА
вул. Зразкова, 1, смт Небувале, 00000, тел. (0412) 00-00-00

0${number}.02.2031 № ${number}/03-12

Про садки № ${number}

Розглянувши звернення, повідомляємо: садків у селищі ${number}2.

Селищний голова                    О.О. Зразковий
`);
const genitive = 'Небувалої селищної ради';
let desk: StartedDesk;

test.use({ viewport: { width: 1280, height: 800 } });

test.beforeAll(async () => {
	desk = await startDesk('uk');
});

test.afterAll(() => desk.close());

test('one answer settles a doubt of a whole body, and what a body is called is learned once, by keyboard alone', async ({
	page,
}) => {
	test.setTimeout(240_000);
	await page.goto(desk.address);
	await dropFiles(page, { '1.txt': letter(1), '2.txt': letter(2) });
	const status = page.getByRole('status');
	await expect(status).toContainText('Прочитано', { timeout: 60_000 });

	await page.keyboard.press('2');
	const [head, count, done] = [
		page.locator('.doubt-head'),
		page.locator('.queue h1 .count'),
		page.locator('.lead'),
	];
	await expect(head).toContainText('Адресата не знайдено', { timeout: 60_000 });
	await expect(count).toHaveText('2');
	expect(await violationsOf(page)).toEqual([]);

	// Accepted in all letters of the body, and taken back.
	await page.keyboard.press('b');
	await expect(done).toContainText('Сумнівів не лишилося');
	await page.keyboard.press('u');
	await expect(count).toHaveText('2');

	// A value given to all letters of the body, and taken back.
	await expect(head).toBeVisible({ timeout: 60_000 });
	await pressTo(page, page.locator('#all'));
	await page.keyboard.press('Space');
	await pressTo(page, page.locator('[id="field-addressee"]'));
	await page.keyboard.type('Закладам освіти');
	await page.keyboard.press('Enter');
	await expect(done).toContainText('Сумнівів не лишилося', { timeout: 60_000 });
	await page.keyboard.press('u');
	await expect(count).toHaveText('2', { timeout: 60_000 });

	// The code of a body is asked for once; its name is kept for future letters.
	await page.keyboard.press('3');
	const uncoded = page.getByText('Органів без коду ЄДРПОУ: 1.');
	await expect(uncoded).toBeVisible();
	await pressTo(page, page.locator('textarea[id$="-edrpou"]'));
	await page.keyboard.type('45000000');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: '45000000' })).toBeVisible();
	await expect(uncoded).toHaveCount(0);
	const field = page.locator('textarea[id$="-nameGenitive"]');
	await pressTo(page, field);
	await page.keyboard.type(genitive);
	await page.keyboard.press('Enter');
	await expect(status).toContainText('Збережено');
	await page.keyboard.press('1');
	await dropFiles(page, { '3.txt': letter(3) });
	await expect(status).toContainText('Прочитано', { timeout: 60_000 });
	await page.keyboard.press('3');
	await expect(field).toHaveCount(1);
	await expect(field).toHaveAttribute('data-saved', genitive);
	expect(await violationsOf(page)).toEqual([]);
});
