import type { Page } from '@playwright/test';
import { addressOf, expect, letterPages, test } from './site.ts';

for (const place of ['root', 'path'] as const) {
	test(`${place}: the home page's field finds a letter`, async ({ page }) => {
		await page.goto(addressOf(place, 'index.html'));
		await page.getByRole('searchbox').fill('водопостачання');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
		// The tips for an empty result do not get in anybody’s way.
		await expect(page.locator('[data-ways]')).toBeHidden();
		await page.getByRole('link', { name: 'Про вигадане водопостачання' }).click();
		await expect(page).toHaveURL(
			`${addressOf(place, 'letters/90000038/2020/1-9-512.html')}?mark=водопостачання#p1`,
		);
	});
}

test('filters narrow the hits, and the address keeps the whole search', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=вигадан'));
	const titles = page.locator('[data-results] h2');
	// The first three are shown before the rest.
	await expect(titles.nth(3)).toBeVisible();
	const all = await titles.count();
	await page.getByRole('radio', { name: /^2020/ }).check();
	await expect(page).toHaveURL(/year=2020/);
	await expect(page.getByRole('status')).toHaveText('2\u00A0результати');
	await page.locator('input[name="authority"][value="90000038"]').check();
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.reload();
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await expect(page.getByRole('radio', { name: /^2020/ })).toBeChecked();
	await page.goBack();
	await expect(page.getByRole('status')).toHaveText('2\u00A0результати');
	await page.goBack();
	await expect(titles).toHaveCount(all);
});

test('hits show the words around them, marked, and never as markup', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=зірочки'));
	await expect(page.locator('[data-results] mark').first()).toHaveText(/зірочки/u);
	await expect(page.locator('[data-results] :is(script, img)')).toHaveCount(0);
	await expect(page.locator('[data-results] li').last()).toContainText('<script>alert(1)</script>');
});

test('a word that the archive lacks is named; letters with the others stand below, it struck through', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'search.html?q=ґґґґ'));
	await expect(page.getByRole('status')).toHaveText('Слова «ґґґґ» немає в архіві.');
	await expect(page.locator('[data-results] li')).toHaveCount(0);
	await expect(page.locator('[data-nearest]')).toBeHidden();
	await page.goto(addressOf('root', 'search.html?q=водопостачання+ґґґґ'));
	await expect(page.getByRole('status')).toHaveText('Слова «ґґґґ» немає в архіві.');
	await expect(page.locator('[data-nearest]')).toHaveText('Показано листи без слова ґґґґ: 1\u00A0результат.');
	await expect(page.locator('[data-nearest] s')).toHaveText('ґґґґ');
	await expect(page.locator('[data-results] > li')).toHaveCount(1);
});

test('words that no letter has together are told apart from absent ones', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=водопостачання+решітка'));
	await expect(page.getByRole('status')).toContainText('але не в одному листі');
	await page.goto(addressOf('root', 'search.html?q=водопостачання&year=2018'));
	await expect(page.getByRole('status')).toContainText('Приберіть одну з них');
});

test('a word of another keyboard or alphabet is asked about, and not searched for instead', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'search.html'));
	for (const [typed, meant] of [
		['djljgjcnfxfyyz', 'водопостачання'],
		['vodopostachannia', 'водопостачання'],
		['водопостаччання', 'водопостачання'],
		['вoдопостачання', 'водопостачання'],
	] as const) {
		await searchFor(page, typed);
		await expect(page.getByRole('status')).toHaveText(`Слова «${typed}» немає в архіві.`);
		await expect(page.locator('[data-results] li')).toHaveCount(0);
		await page.getByRole('link', { name: meant, exact: true }).click();
		await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
		await expect(page.getByRole('searchbox')).toHaveValue(meant);
	}
});

/** What the letter about roads says, in other words. */
const saidOtherwise = [
	'дорога',
	'дорогами',
	'14/В-21вих',
	'"14/В-21вих"',
	'№ 21вих',
	'12.05.2021',
	'12 травня 2021',
	'травень 2021',
	'«ремонту доріг у місті»',
	'90000015 доріг',
	'(099) 00-00-00',
	'099000000',
	'rada@vyhadane.example доріг',
];

test('a letter is found by what it says otherwise', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?year=2021'));
	for (const query of saidOtherwise) {
		await searchFor(page, query);
		await expect(page.getByRole('status'), query).toHaveText('1\u00A0результат');
		await expect(page.locator('[data-results] h2'), query).toHaveText('Про ремонт неіснуючих доріг');
	}
});

test('a paragraph that matches is linked, and its words are marked on the letter’s page', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'search.html?q=ремонтом+дорога'));
	await page.getByRole('link', { name: 'Абзац 1' }).click();
	await expect(page).toHaveURL(/14-v-21vykh\.html\?mark=.+#p1$/);
	await expect(page.locator('#p1')).toBeInViewport();
	await expect(page.locator('#p1 mark')).toHaveText(['ремонту', 'доріг']);
	await expect(page.locator('.letter-head mark')).toHaveText(['ремонт', 'доріг']);
});

test('a made address marks words and adds nothing else', async ({ page }) => {
	await page.goto(
		`${addressOf('root', letterPages.markup)}?mark=${encodeURIComponent('<img src=x onerror=alert(2)>')}`,
	);
	await expect(page.locator('.letter :not(.printed) > img')).toHaveCount(0);
	await page.goto(`${addressOf('root', letterPages.markup)}?mark=.*&mark=(`);
	await expect(page.locator('mark')).toHaveCount(0);
});

test('values of a filter say how many letters they would give', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=вигадана&year=2020'));
	await expect(page.getByRole('status')).toHaveText('2\u00A0результати');
	const values = page.locator('[data-facet="year"] li');
	await expect(values.filter({ hasText: '2020' })).toHaveText(/2020\s*2/);
	await expect(values.filter({ hasText: '2021' })).toHaveText(/2021\s*1/);
	await expect(
		page.locator('[data-facet="authority"] li', { has: page.locator('[value="90000038"]') }),
	).toHaveText(/\s1\s*$/);
	// Values that would give no results are not offered.
	for (const count of await page.locator('[data-facet] li:visible .count').allTextContents())
		expect(count).not.toBe('0');
});

test('newest letters come first where the reader asks for them', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=вигадана'));
	await page.getByLabel('Порядок').selectOption('date');
	await expect(page).toHaveURL(/sort=date/);
	const facts = page.locator('[data-results] .facts-line');
	await expect(facts.first()).toBeVisible();
	const dates = (await facts.allTextContents()).map(
		(line) => /(\d\d)\.(\d\d)\.(\d{4})/.exec(line)?.slice(1).reverse().join('-') ?? '',
	);
	expect(dates.length).toBeGreaterThan(2);
	expect(dates).toEqual([...dates].sort().reverse());
});

test('every page but home, search and 404 has a field in its header', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(addressOf('path', letterPages.everything));
	await page.getByRole('searchbox').fill('водопостачання');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/search\.html\?q=/);
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
});

test('a browser can add the archive to its search engines', async ({ page, request }) => {
	await page.goto(addressOf('root', 'index.html'));
	const href = (await page.locator('link[rel="search"]').getAttribute('href')) ?? '';
	const answer = await request.get(new URL(href, page.url()).href);
	expect(await answer.text()).toContain(
		'template="https://archive.example/repository/search.html?q={searchTerms}"',
	);
});

test('without JavaScript the page offers the lists and a search elsewhere', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(addressOf('root', 'search.html'));
	await expect(page.locator('noscript p')).toContainText('Для пошуку потрібен JavaScript');
	await expect(page.locator('noscript p')).toBeVisible();
	await expect(page.locator('noscript a').last()).toHaveAttribute(
		'href',
		/^https:\/\/duckduckgo\.com\/\?q=site%3Aarchive\.example/,
	);
	await context.close();
});

test('the English page searches the same index', async ({ page }) => {
	await page.goto(addressOf('path', 'en/search.html?q=водопостачанням'));
	await expect(page.getByRole('status')).toHaveText('1\u00A0result');
	await page.getByRole('link', { name: 'Paragraph 1' }).click();
	await expect(page).toHaveURL(/letters\/90000038\/2020\/1-9-512\.html\?mark=.+#p1$/);
});

test('what a search reads first is asked for before its script has come, and only once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const script = Promise.withResolvers<void>();
	await page.route('**/search-page-*.js', async (route) => {
		await script.promise;
		await route.continue();
	});
	const early = [/manifest\.js/, /words\/\d+\.js/, /\.pf_meta\.js/].map((file) => page.waitForRequest(file));
	await page.goto(addressOf('root', 'search.html?q=водопостачання'), { waitUntil: 'commit' });
	await Promise.all(early);
	script.resolve();
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	const beforeHits = asked.slice(
		0,
		asked.findIndex((address) => address.includes('/fragment/')),
	);
	expect(beforeHits).toEqual([...new Set(beforeHits)]);
	await expect(page.locator('[data-results] .facts-line .n')).toHaveText(/^№/);
});

test('an index that does not load is said plainly', async ({ page }) => {
	page.removeAllListeners('console');
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(addressOf('root', 'search.html?q=запит'));
	await expect(page.getByRole('status')).toContainText('Пошуковий покажчик не завантажився');
});

test('a part of the index that fails later is no absent word', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=водопостачання'));
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	page.removeAllListeners('console');
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`${page.url().replace(/search\.html.*/, '')}search.html`);
	await page.unroute('**/pagefind/**');
	await page.route('**/pagefind/index/**', (route) => route.abort());
	await page.getByRole('searchbox').fill('дорога');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Пошуковий покажчик не завантажився');
	await page.unroute('**/pagefind/index/**');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText(/результат/u);
});

test('from disk the very same pages are searched, and results open', async ({ page }) => {
	await page.goto(addressOf('disk', 'search.html?q=ремонтом+дорога'));
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.getByRole('link', { name: 'Абзац 1' }).click();
	await expect(page).toHaveURL(/14-v-21vykh\.html\?mark=.+#p1$/);
	await expect(page.locator('#p1 mark')).toHaveText(['ремонту', 'доріг']);
	await page.goto(addressOf('disk', 'en/search.html?q=космос'));
	await expect(page.getByRole('status')).toHaveText('The word “космос” is not in the archive.');
});

test('letters are found while the query is typed, and nothing is said of half a word', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html'));
	const field = page.getByRole('searchbox');
	await field.pressSequentially('водопоста');
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await field.pressSequentially('фф');
	await expect(page).toHaveURL(/q=%D0%B2.*%D1%84%D1%84$/);
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('Слова «водопостафф» немає в архіві.');
	await page.goBack();
	await expect(field).toHaveValue('');
	await expect(page.locator('[data-results] li')).toHaveCount(0);
});

test('the three examples of the home page each find something, and the page says what it understood', async ({
	page,
}) => {
	await page.goto(addressOf('path', 'index.html'));
	const examples = page.locator('.examples a');
	await expect(examples).toHaveCount(3);
	for (const at of [0, 1, 2]) {
		await page.goto(addressOf('path', 'index.html'));
		await examples.nth(at).click();
		await expect(page.getByRole('status')).toHaveText(/^[1-9]\d*\s/u);
	}
	await page.goto(addressOf('path', 'search.html?q=ремонт+12'));
	await expect(page.locator('[data-understood]')).toHaveText('Шукали всі форми: «ремонт».');
});

test('a search that finds nothing offers ways on', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=ґґґґ'));
	await expect(page.locator('[data-ways]')).toBeVisible();
	await expect(page.locator('[data-order]')).toBeHidden();
	// One word has none to leave out.
	await expect(page.locator('[data-fewer]')).toBeHidden();
	await page.locator('[data-ways]').getByRole('link', { name: 'перегляньте листи за органами' }).click();
	expect(page.url()).toBe(addressOf('root', 'authorities.html'));
});

test('a phrase that no letter has is said to be one, and its words are asked about without quotes', async ({
	page,
}) => {
	await page.goto(
		addressOf('root', `search.html?${new URLSearchParams({ q: '«водопостачання вигадане»' })}`),
	);
	await expect(page.getByRole('status')).toHaveText(
		'Дослівно такого немає в жодному листі: «водопостачання вигадане».',
	);
	await page.getByRole('link', { name: 'водопостачання вигадане', exact: true }).click();
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.goto(addressOf('root', 'search.html?q=водопостачання&year=2018'));
	await page.getByRole('link', { name: 'шукайте те саме без умов' }).click();
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
});

test('a search is followed in the browser alone: what is new since the last visit is counted and marked', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'search.html?q=школа'));
	const follow = page.locator('[data-follow]');
	await follow.getByRole('button', { name: 'Стежити за цим пошуком' }).click();
	await expect(follow).toContainText('Збережено в цьому браузері');
	// As if the archive had got a letter since.
	const was = await page.evaluate(() => {
		const [search] = JSON.parse(localStorage.getItem('searches') ?? '[]');
		const [, ...seen] = search.seen;
		localStorage.setItem('searches', JSON.stringify([{ ...search, seen, on: '2031-02-03' }]));
		return search.seen.length;
	});
	expect(was).toBeGreaterThan(0);
	await page.goto(addressOf('root', 'search.html'));
	const saved = page.getByRole('region', { name: 'Пошуки, за якими ви стежите' });
	await expect(saved).toContainText('нове від вашого останнього візиту (3 лютого 2031): 1\u00A0результат');
	await saved.getByRole('link', { name: 'школа' }).click();
	await expect(page.locator('[data-results] .new')).toHaveText('нове');
	await expect(follow).toContainText('нове від вашого останнього візиту');
	await page.reload();
	await expect(follow).toContainText('нового немає');
	await expect(page.locator('[data-results] .new')).toHaveCount(0);
	await page.goto(addressOf('root', 'search.html'));
	await saved.getByRole('button', { name: 'Прибрати: школа' }).click();
	await expect(saved).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('on a phone the filters are folded, and beside the results on a wide screen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(addressOf('root', 'search.html?q=вигадана'));
	const years = page.locator('[data-facet="year"]');
	await expect(page.locator('[data-results] h2').first()).toBeVisible();
	await expect(years).toBeHidden();
	await page.getByText('Уточнити пошук').press('Enter');
	await expect(years).toBeVisible();
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.reload();
	const [list, first] = [
		await years.boundingBox(),
		await page.locator('[data-results] h2').first().boundingBox(),
	];
	expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(first?.x ?? 0);
});

test('replies are told from other letters', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html?q=вигадана'));
	const kinds = page.locator('[data-facet="kind"] li:visible');
	await expect(kinds.nth(1)).toHaveText(/відповіді на запити й листи\s+\d+\s*$/);
	const counts = (await kinds.allTextContents()).slice(1).map((text) => Number(/\d+/.exec(text)));
	const found = Number(/\d+/.exec((await page.getByRole('status').textContent()) ?? ''));
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found);
	await kinds.nth(1).getByRole('radio').check();
	await expect(page.getByRole('status')).toHaveText(new RegExp(`^${counts[0]}\\s`, 'u'));
});

test('the page of a missing address has a search form', async ({ page }) => {
	page.removeAllListeners('console');
	await page.goto(addressOf('path', 'letters/none.html'));
	await expect(page.getByRole('searchbox')).toHaveCount(1);
	await page.getByRole('searchbox').fill('водопостачання');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
});

test('at 320 px results and filters fit', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(addressOf('root', 'search.html?q=вигадана'));
	await expect(page.locator('[data-results] h2').first()).toBeVisible();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
});

test('searching by keyboard alone', async ({ page }) => {
	await page.goto(addressOf('root', 'search.html'));
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('доріг');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('1\u00A0результат');
	await page.locator('[data-results] h2 a').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/14-v-21vykh\.html\?mark=.+#p1$/);
});

test('filters from disk find what they find over http, and the address keeps them', async ({ page }) => {
	const found: string[][] = [];
	for (const place of ['root', 'disk'] as const) {
		await page.goto(addressOf(place, 'search.html?q=вигадан'));
		await expect(page.locator('[data-results] h2').nth(3)).toBeVisible();
		const all = await page.locator('[data-results] h2').allTextContents();
		await page.getByRole('radio', { name: /^2020/ }).check();
		await expect(page).toHaveURL(/year=2020/);
		await expect(page.getByRole('status')).toHaveText('2\u00A0результати');
		const some = await page.locator('[data-results] h2').allTextContents();
		const bodies = page.locator('[data-facet="authority"] li:visible');
		// Counts come after the results.
		await expect(bodies.nth(1)).toHaveText(/\d\s*$/u);
		const counts = await bodies.allTextContents();
		found.push([...all, '—', ...some, '—', ...counts]);
	}
	expect(found[0]?.length).toBeGreaterThan(4);
	expect(found[1]).toEqual(found[0]);
});

/** Asks on the page that is open: to open it anew takes as long as four searches. */
async function searchFor(page: Page, query: string): Promise<void> {
	// What stands there of the search before must not be taken for an answer.
	await page.getByRole('status').evaluate((status) => {
		status.textContent = '';
	});
	await page.locator('[data-results]').evaluate((results) => results.replaceChildren());
	await page.getByRole('searchbox').fill(query);
	await page.keyboard.press('Enter');
}
