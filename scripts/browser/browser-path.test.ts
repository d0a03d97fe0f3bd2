import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.ts';

test('the browser that is found starts, and draws a page', async () => {
	const { executablePath, args } = await browserPath();
	const browser = await chromium.launch({ executablePath, args: [...args] });
	try {
		const page = await browser.newPage();
		await page.setContent('<p>вигадане</p>');
		assert.ok(
			(await page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().height ?? 0)) > 0,
		);
	} finally {
		await browser.close();
	}
});
