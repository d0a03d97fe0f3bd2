import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { outcomes } from '#archive/letter/outcome.ts';
import { atomFaults } from './atom-faults.ts';
import { changedLetters } from './publish-versions.ts';
import {
	openRequest,
	outcomeLetters,
	rankedBodies,
	renamedBody,
	threadOfFour,
	undatedLast,
} from './record-letters.ts';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';
import { violationsOf } from './violations-of.ts';

const read = (file: string) => readFileSync(join(testArchive.dist, file), 'utf8');
const letterAddress = (id: string) => addressOf('root', `letters/${id}.html`);
/** Example: `BEGIN:VEVENT…END:VEVENT` */
const calendarEvent = /BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs;

test('the archive has a letter of every outcome', () => {
	expect([...new Set(outcomeLetters.map(([, outcome]) => outcome))].sort()).toEqual([...outcomes].sort());
});

// axe looks at whole pages of letters and of complaints in every-page.spec.ts; here at what they do not have.
for (const [id, outcome] of outcomeLetters) {
	test(`${id} shows that it is ${outcome}, and axe finds nothing in what it says of it`, async ({ page }) => {
		await page.goto(letterAddress(id));
		const shown = page.locator(`.answer [data-outcome="${outcome}"]`);
		// A letter that answers no request has nothing to say about one.
		if (outcome === 'not-a-reply') await expect(page.locator('.answer')).toHaveCount(0);
		else await expect(shown).toBeVisible();
		if (outcome === 'refused') {
			await expect(page.locator('.refusal .checks li')).not.toHaveCount(0);
			// «не знайдено» is on one line behind its question.
			const answer = await page.locator('.refusal .checks strong').first().boundingBox();
			expect(answer?.height).toBeLessThan(30);
		}
		if (outcome !== 'not-a-reply') expect(await violationsOf(page, '.answer')).toEqual([]);
		if (outcome === 'refused' || outcome === 'in-part') {
			expect(await violationsOf(page, '.refusal')).toEqual([]);
			await page.getByRole('link', { name: 'Оскаржити цю відмову' }).click();
			await expect(page.locator('.to-copy pre')).toHaveCount(3);
			await expect(page.locator('.to-copy .copy')).toHaveCount(3);
			if (outcome === 'in-part') expect(await violationsOf(page)).toEqual([]);
		}
	});
}

test('four letters of one matter stand in their order on the page of each, without a gap', async ({
	page,
}) => {
	for (const id of threadOfFour) {
		await page.goto(letterAddress(id));
		const links = page.locator('.thread li');
		await expect(links).toHaveCount(threadOfFour.length);
		await expect(page.locator('.thread .gap')).toHaveCount(0);
		await expect(page.locator('.thread .current')).toHaveCount(1);
		const at = threadOfFour.indexOf(id);
		await expect(links.nth(at)).toHaveClass(/current/);
		expect(await violationsOf(page, '.thread')).toEqual([]);
	}
	await page.goto(letterAddress(threadOfFour[2]));
	await expect(page.locator('.answer [data-verdict="in-time"]')).toBeVisible();
});

test('correspondence names what the archive lacks between what it has', async ({ page }) => {
	await page.goto(letterAddress(outcomeLetters[0][0]));
	await expect(page.locator('.thread .message')).toHaveCount(1);
	await expect(page.locator('.thread .gap')).toContainText('№ 31/З від 04.09.2017 — в архіві немає');
});

test('the calendar of due dates reads back: the one open request, on the last day of its longer term', () => {
	const calendar = read('due.ics').replaceAll('\r\n ', '');
	expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
	expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
	const events = [...calendar.matchAll(calendarEvent)].map(([, lines = '']) =>
		Object.fromEntries(
			lines
				.trim()
				.split('\r\n')
				.map((line) => line.split(/:(.*)/s).slice(0, 2)),
		),
	);
	expect(events.length).toBe(1);
	expect(events[0]['UID']).toBe(`${testArchive.publishedAt}letters/${openRequest}.html`);
	expect(events[0]['DTSTART;VALUE=DATE']).toBe('20171002');
	expect(events[0]['URL']).toBe(`${testArchive.publishedAt}letters/${openRequest}.html`);
});

test('a body that was renamed has one page with both names, its letters, outcomes and feed', async ({
	page,
}) => {
	await page.goto(addressOf('root', `authorities/${renamedBody}.html`));
	const facts = page.locator('.facts').first();
	await expect(facts).toContainText(/районна державна адміністрація/iu);
	await expect(page.locator('h1, .facts').filter({ hasText: /військова адміністрація/iu })).not.toHaveCount(
		0,
	);
	await expect(page.locator('.register tbody tr')).toHaveCount(13);
	await expect(page.locator('#outcomes')).toBeVisible();
	for (const chart of await page.locator('svg[role="img"]').all())
		expect(await chart.getAttribute('aria-label')).toMatch(/\d/);
	expect(await violationsOf(page, 'main')).toEqual([]);
});

test('bodies with enough answers have ranks, and a row of them keeps to its lines on a phone', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(addressOf('root', 'statistics.html'));
	const rows = page.locator('.ranks tbody tr');
	const [first, second] = rankedBodies;
	await expect(rows.nth(0)).toContainText('100 %');
	await expect(rows.nth(0).getByRole('link')).toHaveAttribute('href', `authorities/${first.code}.html`);
	await expect(rows.last().getByRole('link')).toHaveAttribute('href', `authorities/${second.code}.html`);
	await expect(rows.last()).toContainText(`${second.inTime}/10`);
	const cells = rows.first().locator('td');
	const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
	for (const box of boxes) expect(box?.height).toBeLessThan(70);
	// Three of its facts are on one line below the name, none over another.
	for (const [at, box] of boxes.entries())
		for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false);
});

test('a year without letters stays empty: no page, no share, no letter in its months', async ({ page }) => {
	await page.goto(addressOf('root', 'statistics.html'));
	const years = read('statistics/years.csv')
		.split('\r\n')
		.map((row) => row.split(';')[0]);
	expect(years).toContain('2015');
	expect(years).toContain('2017');
	expect(years).not.toContain('2016');
	const months = read('statistics/months.csv').split('\r\n');
	expect(months.filter((row) => row.includes('2016') && !/;0$/.test(row))).toEqual([]);
	const index = JSON.parse(read('api/index.json'));
	expect(index.years.map(({ year }: { year: number }) => year)).not.toContain(2016);
});

test('the letter without a date that was released last comes first', async ({ page }) => {
	const { items } = JSON.parse(read('feed.json'));
	const drafts = [`letters/${changedLetters.draft}.html`, letterPages.draft];
	const isDraft = ({ url }: { url: string }) => drafts.some((draft) => url.endsWith(draft));
	const [first] = items.filter((item: { url: string }) => item.url.includes('/letters/') && !isDraft(item));
	expect(first.url).toBe(`${testArchive.publishedAt}letters/${undatedLast}.html`);
	expect(first.date_published).toBe('2033-07-05T00:00:00Z');
	await page.goto(addressOf('root', 'index.html'));
	await expect(page.locator('.added')).toContainText('Про музей, якого немає');
});

test('a search that the publisher has named has a feed of what it finds, and a link to it', async ({
	page,
}) => {
	const { items } = JSON.parse(read('searches/refusals.json'));
	const refused = outcomeLetters.filter(([, outcome]) => outcome === 'refused').map(([id]) => id);
	const found = items.map(({ url }: { url: string }) => url.replace(/^.*\/letters\/|\.html$/g, ''));
	expect(found.sort()).toEqual(refused.sort());
	await page.goto(addressOf('root', 'data.html'));
	await page.getByRole('link', { name: 'Відмови адміністрації' }).click();
	await expect(page.locator('[data-results] > li')).toHaveCount(refused.length);
});

test('every feed keeps to the rules of Atom', () => {
	const feeds = readdirSync(testArchive.dist, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => file.endsWith('.xml') && read(file).includes('http://www.w3.org/2005/Atom'));
	expect(feeds).toContain(`authorities/${renamedBody}.xml`);
	expect(feeds.length).toBeGreaterThan(outcomes.length);
	for (const file of feeds) expect(atomFaults(read(file), testArchive.publishedAt + file), file).toEqual([]);
	const feed = read('feed.xml');
	expect(atomFaults(feed, 'https://other.example/')).toEqual(['feed: its own address is not its link']);
	const broken = [
		feed.replace(/<id>[^<]*<\/id>/, ''),
		feed.replaceAll(/<entry>\s*<id>[^<]*/g, '<entry><id>https://same.example/'),
		feed.replaceAll('T00:00:00Z</published>', '</published>'),
		feed.replaceAll('<author>', '<nobody>').replaceAll('</author>', '</nobody>'),
		feed.replace('<updated>2033', '<updated>2001'),
		feed.replace('type="text"', 'type="markdown"'),
	];
	for (const xml of broken)
		expect(atomFaults(xml, `${testArchive.publishedAt}feed.xml`), 'a broken feed').not.toEqual([]);
});

test('acts that letters name have pages with their letters and the address of their text', async ({
	page,
}) => {
	await page.goto(addressOf('root', 'letters.html'));
	await page.getByRole('link', { name: 'Згадані акти' }).click();
	const law = page.getByRole('link', {
		name: 'Закон України «Про доступ до публічної інформації» № 2939-VI',
	});
	await law.click();
	await expect(page.getByRole('link', { name: 'Текст акта' })).toHaveAttribute(
		'href',
		'https://zakon.rada.gov.ua/laws/show/2939-17',
	);

	expect(await page.locator('.register tbody tr').count()).toBeGreaterThanOrEqual(3);
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;

function meet(one: Box, other: Box): boolean {
	if (!one || !other) return false;
	const apart = one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1;
	return !apart && one.y + one.height > other.y + 1 && other.y + other.height > one.y + 1;
}
