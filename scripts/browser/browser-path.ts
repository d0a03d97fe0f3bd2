import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { npmShell } from './npm-shell.ts';

/** A browser that can be started: where it is and what it must be told. */
export interface BrowserPath {
	readonly executablePath: string;
	readonly args: readonly string[];
}

/** Root and containers have no sandbox to give. */
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
 * A real Chromium, for the browser tests and for printing: the headless shell from npm where it starts, because it is the same on
 * every machine and draws a page for less than half the work of the whole browser; else Playwright's own, else the system's.
 *
 * @throws Error in one line where none can be had: the tests fail then, they are never skipped.
 */
export async function browserPath(): Promise<BrowserPath> {
	const found =
		(await npmShell()) ?? [chromium.executablePath(), ...systemBrowsers].find((file) => existsSync(file));
	if (found) return { executablePath: found, args: sandboxless };
	throw new Error('There is no Chromium: install one with `npx playwright install chromium`.');
}
