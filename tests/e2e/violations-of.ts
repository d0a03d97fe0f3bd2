import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * What axe has against a page as it stands, in both themes: each rule, with the elements that break it. What does not
 * depend on the theme is asked in the light one.
 *
 * @param within a selector of the part that is looked at; the whole page unless told
 */
export async function violationsOf(page: Page, within?: string): Promise<string[]> {
	const found: string[] = [];
	await page.emulateMedia({ colorScheme: 'light' });
	await page.evaluate(axe.source);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const runOnly = colorScheme === 'light' ? everyRule : rulesOfColours;
		const faults = await page.evaluate(askAxe, { within: within ?? null, options: { ...options, runOnly } });
		found.push(...faults.map((fault) => `${colorScheme}, ${fault}`));
	}
	return found;
}

const everyRule: RunOptions['runOnly'] = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules of axe that look at colours: by them alone the themes differ, as tests/themes.test.ts holds. */
const rulesOfColours: RunOptions['runOnly'] = {
	type: 'rule',
	values: ['color-contrast', 'link-in-text-block'],
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
