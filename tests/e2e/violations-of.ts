import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** The program that is brought into a page: in small, for it is half as long to send and to read. */
const program = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds on a page in its current state, in both themes: each rule, with the elements that break it. What does not
 * depend on the theme is checked in the light one.
 *
 * @param within a selector of the part that is looked at; the whole page unless told
 */
export async function violationsOf(page: Page, within?: string): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.evaluate(program);
	const found = (await ask(page, within, everyRule)).map((fault) => `light, ${fault}`);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...found, ...(await ask(page, within, rulesOfColours)).map((fault) => `dark, ${fault}`)];
}

/**
 * What axe finds on a page apart from colours, its most expensive rules: for a page in a second language, which has the
 * colours of the first.
 */
export async function violationsBesidesColours(page: Page): Promise<string[]> {
	await page.evaluate(program);
	return ask(page, undefined, rulesBesidesColours);
}

function ask(page: Page, within: string | undefined, rules: RunOptions): Promise<string[]> {
	return page.evaluate(askAxe, { within: within ?? null, options: { ...options, ...rules } });
}

const everyRule: RunOptions = {
	runOnly: {
		type: 'tag',
		values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	},
};
/** The rules of axe that look at colours: by them alone the themes differ, as tests/themes.test.ts holds. */
const namesOfColours = ['color-contrast', 'link-in-text-block'];
const rulesOfColours: RunOptions = { runOnly: { type: 'rule', values: namesOfColours } };
const rulesBesidesColours: RunOptions = {
	...everyRule,
	rules: Object.fromEntries(namesOfColours.map((name) => [name, { enabled: false }])),
};
/** Only violations are wanted: naming every element that passes takes a tenth of the time. No page here has frames. */
const options: RunOptions = { resultTypes: ['violations'], iframes: false };

/** Runs in the page, where axe is. */
async function askAxe({
	within,
	options,
}: {
	within: string | null;
	options: RunOptions;
}): Promise<string[]> {
	const here = globalThis as unknown as { readonly axe: { readonly run: typeof axe.run } };
	const { violations } = await here.axe.run(within ?? document, options);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
