import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { letterRecordSchema } from '#archive/description/letter-record.ts';
import { addressOf, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';

/* What Zotero’s Embedded Metadata translator, Signposting and schema.org readers rely on, rule by rule: docs/citations.md. */

const letters = Object.values(letterPages);

for (const letter of letters) {
	// One page for all checks: most of the time of a browser test is spent opening its page.
	test(`${letter} tells machines what people read`, async ({ page }) => {
		const published = testArchive.publishedAt + letter;
		const pinned = letter === letterPages.draft ? published : published.replace(/\.html$/, '/v1.html');
		const beside = (extension: string) => letter.replace(/html$/, extension);

		await page.goto(addressOf('path', letter));
		const meta = await metaOf(page);

		await test.step('Zotero takes it for a report with its body, number, date and address', async () => {
			expect(meta('z:itemType')).toEqual(['report']);
			expect(meta('citation_title')).toEqual([await page.locator('h1').textContent()]);
			const [body = ''] = meta('citation_technical_report_institution');
			expect(await page.locator('.facts-line a').textContent()).toBe(body);
			// Zotero splits a name without a comma at its last space.
			expect(meta('citation_author')).toEqual([`${body},`]);
			// «б/н» means that there is no number, and is not one.
			const [index = ''] = meta('DC.identifier');
			expect(meta('citation_technical_report_number')).toEqual(index === 'б/н' ? [] : [index]);
			await expect(page.locator('.registration')).toContainText(index);
			const dates = meta('DC.date');
			expect(dates).toEqual(
				await page
					.locator('.facts-line time')
					.evaluateAll((all) => all.map((time) => time.getAttribute('datetime'))),
			);
			expect(meta('citation_publication_date')).toEqual(dates.map((date) => date.replaceAll('-', '/')));
			expect(meta('citation_language')).toEqual(['uk']);
			expect(meta('citation_public_url')).toEqual([pinned]);
			const pdf = existsSync(join(testArchive.dist, beside('pdf')));
			expect(meta('citation_pdf_url')).toEqual(pdf ? [testArchive.publishedAt + beside('pdf')] : []);
		});

		await test.step('falls into none of Zotero’s traps', async () => {
			const names = await page.locator('meta').evaluateAll((tags) => ({
				// `og:type=website` makes it a web page; `citation_*` under `property` is not read.
				type: tags.find((tag) => tag.getAttribute('property') === 'og:type')?.getAttribute('content'),
				wrong: tags
					.map((tag) => tag.getAttribute('property') ?? '')
					.filter((name) => /^citation_|^z:/.test(name)),
				// It would take the archive for the body.
				publisher: tags.filter((tag) => /publisher/i.test(tag.getAttribute('name') ?? '')).length,
			}));
			expect(names).toEqual({ type: undefined, wrong: [], publisher: 0 });
		});

		await test.step('has Dublin Core and the names of ELI', async () => {
			await expect(page.locator('link[rel="schema.DC"]')).toHaveAttribute(
				'href',
				'http://purl.org/dc/elements/1.1/',
			);
			expect(meta('DC.type')).toEqual(['Лист']);
			for (const name of ['DC.description', 'DC.coverage', 'DC.rights', 'DC.creator']) {
				expect(meta(name), name).toHaveLength(1);
			}
			const rdfa = await metaOf(page, 'property');
			expect(rdfa('eli:type_document')).toEqual(['Лист']);
			expect(rdfa('eli:title')).toEqual(meta('citation_title'));
			expect(rdfa('eli:date_document')).toEqual(meta('DC.date'));
			expect(rdfa('eli:passed_by')).toEqual(meta('citation_technical_report_institution'));
			const abstract = await page.locator('meta[property="og:description"]').getAttribute('content');
			const [identifier = ''] = meta('DC.identifier');
			expect(abstract).toContain(identifier === 'б/н' ? 'без номера' : identifier);
		});

		await test.step('is canonical where it was published, whatever mirror shows it, and links relatively', async () => {
			const links = await page
				.locator('head link')
				.evaluateAll((all) =>
					all.map((link) => [link.getAttribute('rel'), link.getAttribute('href')] as const),
				);
			const hrefs = (rel: string) => links.filter(([name]) => name === rel).map(([, href]) => href);
			expect(hrefs('canonical')).toEqual([published]);
			expect(hrefs('cite-as')).toEqual([pinned]);
			expect(hrefs('type')).toEqual(['https://schema.org/AboutPage', 'https://schema.org/Message']);
			expect(hrefs('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
			expect(hrefs('describedby')).toHaveLength(1);
			expect(hrefs('item').length).toBeGreaterThanOrEqual(1);
			for (const rel of ['describedby', 'item', 'collection']) {
				for (const href of hrefs(rel)) {
					expect(href, rel).not.toMatch(/^(?:[a-z]+:|\/)/);
					const answer = await page.request.get(new URL(href ?? '', page.url()).href);
					expect(answer.status(), `${rel} ${href}`).toBe(200);
				}
			}
		});

		await test.step('its record says what the page says, with the hashes of the files', async () => {
			const said = JSON.parse(readFileSync(join(testArchive.dist, beside('json')), 'utf8'));
			letterRecordSchema.parse(said);
			expect(said['@type']).toEqual(['Message', 'ArchiveComponent']);
			expect(said['@id']).toBe(published);
			expect(said.dateSent).toBe(meta('DC.date')[0]);
			expect(said.sender).toMatchObject({
				'@type': 'GovernmentOrganization',
				name: meta('citation_technical_report_institution')[0],
			});
			expect(said.sender.identifier).toEqual({
				...{ '@type': 'PropertyValue', propertyID: 'EDRPOU', value: letter.split('/')[1] },
			});
			expect(said.holdingArchive['@type']).toBe('ArchiveOrganization');
			for (const { contentUrl, sha256 } of said.encoding) {
				const file = readFileSync(join(testArchive.dist, contentUrl.slice(testArchive.publishedAt.length)));
				expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
			}
		});

		await test.step('its record links to files that are there', async () => {
			const { links } = JSON.parse(readFileSync(join(testArchive.dist, beside('json')), 'utf8'));
			for (const { href } of links) {
				if (!href.startsWith(testArchive.publishedAt)) expect(href).toMatch(/^https:\/\//);
				else {
					const file = href.slice(testArchive.publishedAt.length).replace(/#.*$/, '');
					expect(existsSync(join(testArchive.dist, file)), href).toBe(true);
				}
			}
		});
	});
}

test('what was masked is in no head, no citation and no record', () => {
	const letter = letterPages.everything;
	const year = letter.replace(/\/[^/]+$/, '');
	for (const file of [letter, letter.replace(/html$/, 'json'), `${year}.bib`, `${year}.ris`]) {
		const text = readFileSync(join(testArchive.dist, file), 'utf8');
		expect(text.length).toBeGreaterThan(300);
		expect(text, file).not.toMatch(/Зразков|0123abcd|67 000 00 00/u);
	}
	const page = readFileSync(join(testArchive.dist, letter), 'utf8');
	expect(page).not.toContain('toRecipient');
});

/** Contents of the page's `<meta name>`, or of `<meta property>`, by name. */
async function metaOf(page: Page, attribute = 'name'): Promise<(name: string) => string[]> {
	const tags = await page
		.locator(`head meta[${attribute}]`)
		.evaluateAll(
			(all, by) => all.map((tag) => [tag.getAttribute(by) ?? '', tag.getAttribute('content') ?? ''] as const),
			attribute,
		);
	return (name) => tags.filter(([given]) => given === name).map(([, content]) => content);
}
