import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** axe stays in a page that it has looked at: for a second look it need not come again, a megabyte of program. */
const alreadyThere = ';';
/** The rules of axe that look at colours: by them alone the themes differ, as tests/themes.test.ts holds. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe has against a page as it stands, in both themes: each rule, with the elements that break it. What does not
 * depend on the theme is asked in the light one.
 *
 * @param within a selector of the part that is looked at; the whole page unless told
 */
export async function violationsOf(page: Page, within?: string): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const isFirst = colorScheme === 'light';
		// The archive's pages have no frames: without them axe needs no second page to put its findings together.
		const axe = new AxeBuilder(isFirst ? { page } : { page, axeSource: alreadyThere }).setLegacyMode();
		// Only violations are wanted: naming every element that passes takes a tenth of the time.
		axe.options({ resultTypes: ['violations'] });
		if (within !== undefined) axe.include(within);
		const asked = isFirst ? axe.withTags(tags) : axe.withRules(ofColours);
		const { violations } = await asked.analyze();
		for (const { id, nodes } of violations)
			found.push(`${colorScheme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	}
	return found;
}
