import { existsSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** A browser that can be started: where it is and what it must be told. */
export interface BrowserPath {
	readonly executablePath: string;
	readonly args: readonly string[];
}

/**
 * Root and containers have no sandbox to give. The npm browser's own list of switches is left out: it turns off the
 * web security that the file:// tests are about, and runs everything in one process that dies with its first page.
 */
const sandboxless = ['--no-sandbox', '--disable-gpu'];

/** Where systems keep Chrome or Chromium. */
const systemBrowsers = [
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium, for the browser tests and for printing: Playwright's own where it is installed, else the system's, else the one that
 * comes from npm (Linux x64).
 *
 * @throws Error in one line where none can be had: the tests fail then, they are never skipped.
 */
export async function browserPath(): Promise<BrowserPath> {
	const installed = [playwright.executablePath(), ...systemBrowsers].find((file) => existsSync(file));
	if (installed) return { executablePath: installed, args: sandboxless };
	if (process.platform === 'linux' && process.arch === 'x64') {
		return { executablePath: await chromium.executablePath(), args: sandboxless };
	}
	throw new Error('There is no Chromium: install one with `npx playwright install chromium`.');
}
