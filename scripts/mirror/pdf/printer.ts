import type { Browser } from '@playwright/test';
import { serveSite } from '../../serve/site-server.ts';
import { MissingTool } from '../packages/package.ts';

/** Prints pages of a site. */
export interface Printer {
	/** Prints a page, named from the site’s root, into a file. */
	readonly print: (page: string, file: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * Starts a Chromium that prints pages of a site by the site’s own styles for paper, tagged for screen readers.
 *
 * @throws MissingTool if no Chromium can be started.
 */
export async function openPrinter(site: string): Promise<Printer> {
	const browser = await startBrowser();
	const server = await serveSite({ folder: site, port: 0 });
	// Pages read without scripts; they would only ask the network.
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	return {
		print: async (name, file) => {
			const response = await page.goto(server.url + name, { waitUntil: 'load' });
			if (response?.status() !== 200)
				throw new Error(`${name} cannot be printed: the site does not have it.`);
			await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, tagged: true });
		},
		close: async () => {
			await browser.close();
			await server.close();
		},
	};
}

/** The browser is there only where the tools for development are installed. */
async function startBrowser(): Promise<Browser> {
	try {
		const [{ chromium }, { browserPath }] = await Promise.all([
			import('@playwright/test'),
			import('../../browser/browser-path.ts'),
		]);
		const { executablePath, args } = await browserPath();
		return await chromium.launch({ executablePath, args: [...args] });
	} catch (error) {
		const [why = ''] = (error as Error).message.split('\n');
		throw new MissingTool(
			`no Chromium could be started (${why}). Get one: npx playwright install --with-deps chromium, or apt-get install chromium; then run npm run mirror -- --only pdf.`,
		);
	}
}
