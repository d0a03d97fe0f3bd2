import type { Page } from '@playwright/test';
import { addressOf, expect, letterPages, test } from './site.ts';

// What a page looks like, in words (docs/decisions/0020-layouts-in-words.md): of each part its place across the page and its
// styles, which depend on no font of the machine and no pixel of a browser’s version. After an intended change:
// npx playwright test layout.spec.ts --update-snapshots, and read the difference.
const everywhere = ['.site-header', '.site-header nav a', 'main', 'h1', '.site-footer', '.site-footer a'];
const layouts = {
	home: {
		path: 'index.html',
		parts: [
			'.lead',
			'.search-form .field',
			'.search-form input',
			'.search-form button',
			'.numbers',
			'.home-columns',
			'.home-columns > div:last-child',
			'.added li',
			'.added a',
			'.added time',
		],
	},
	letter: {
		path: letterPages.everything,
		parts: [
			'.wordmark',
			'.header-search input',
			'.letter',
			'.letter-head',
			'.facts-line',
			'.sheet',
			'.letterhead',
			'.contacts',
			'.registration',
			'.addressee',
			'.heading',
			'.text > p',
			'.attachments',
			'.signature',
			'.redacted',
			'.facts',
			'.facts dt',
			'.letter-tail',
			'.letter-tail h2',
			'.check summary',
		],
	},
	search: {
		path: 'search.html?q=доріг',
		parts: [
			'.search-form input',
			'.search-columns',
			'.filters',
			'.filters legend',
			'.found',
			'.results',
			'.results li',
			'.results a',
			'.results mark',
			'.facts-line',
		],
	},
	body: {
		path: 'authorities/90000015.html',
		parts: [
			'.facts-wide',
			'.facts-wide dt',
			'.facts-wide dd',
			'.chart-section',
			'.signatories li',
			'.search-form .field',
			'.register',
			'.register a',
		],
	},
	list: {
		path: 'letters.html',
		parts: [
			'.register',
			'.register-year',
			'.register-year > h2',
			'.register table',
			'.register thead',
			'.register tr',
			'.register td:first-child',
			'.register td:nth-child(2)',
			'.register td:last-child a',
			'.period-filter',
		],
	},
};
const looks = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1440, colorScheme: 'dark' },
] as const;

for (const [name, { path, parts }] of Object.entries(layouts))
	test(`${name}: its layout is as it was, on a phone and on a wide screen`, async ({ page }) => {
		await page.goto(addressOf('root', path));
		if (name === 'search') await expect(page.locator('.results mark').first()).toBeAttached();
		// The search asks for its fonts after its first hits.
		await expect(page.locator('html')).not.toHaveClass(/fonts-later/);
		const seen: string[] = [];
		for (const { width, colorScheme } of looks) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			seen.push(`# ${width} px, ${colorScheme}`, ...(await layoutOf(page, [...everywhere, ...parts])), '');
		}
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		seen.push('# print', ...(await layoutOf(page, [...everywhere, ...parts])), '');
		expect(seen.join('\n')).toMatchSnapshot(`${name}.txt`);
	});

/** A line for the first of each part that is shown: its place across the page where its width is its container’s, its styles. */
async function layoutOf(page: Page, parts: readonly string[]): Promise<string[]> {
	return page.evaluate((selectors) => {
		const inPage = document.documentElement.clientWidth;
		const lineOf = (selector: string): string => {
			const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
			if (!element) return `${selector}: not shown`;
			const style = getComputedStyle(element);
			const { left, width } = element.getBoundingClientRect();
			// What is as wide as its words, or shares a line with such, is as wide as a machine’s fonts make it.
			const shares = getComputedStyle(element.parentElement ?? element).display.includes('flex');
			const isBlock = ['block', 'grid'].includes(style.display) && style.position === 'static';
			const box = isBlock && !shares && width <= inPage ? `${Math.round(left)}+${Math.round(width)}` : '';
			const border = (side: 'top' | 'bottom') => {
				const said = style.getPropertyValue(`border-${side}-width`);
				return said === '0px' ? '' : `${side} ${said} ${style.getPropertyValue(`border-${side}-color`)}`;
			};
			const tracks = style.display === 'grid' ? `${style.gridTemplateColumns.split(' ').length} columns` : '';
			const family = style.fontFamily.split(',')[0];
			return [
				`${selector}: ${style.display} ${tracks}`.trimEnd(),
				box,
				`${family} ${style.fontWeight} ${style.fontSize}/${style.lineHeight}`,
				`${style.color} on ${style.backgroundColor}`,
				style.textAlign,
				style.textDecorationLine,
				`margin ${style.marginTop} ${style.marginBottom}`,
				`padding ${style.padding}`,
				border('top'),
				border('bottom'),
			]
				.filter((said) => said !== '' && said !== 'none' && said !== 'start')
				.join(' | ');
		};
		return selectors.map(lineOf);
	}, parts);
}
