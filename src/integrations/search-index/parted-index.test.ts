import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { close } from 'pagefind';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { manifestName, type SearchManifest } from '#archive/search/manifest.ts';
import type { PagefindHit } from '#archive/search/pagefind-api.ts';
import { type SearchRequest, type SearchSource, searchArchive } from '#archive/search/search-archive.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { openSearch } from '../../../scripts/search/open-search.ts';
import { settings } from '../../site/settings.ts';
import { partLimits } from './plan-parts.ts';
import { writeSearchIndex } from './write-search-index.ts';

const root = mkdtempSync(join(tmpdir(), 'parted-index-'));
after(async () => {
	await close();
	rmSync(root, { recursive: true });
});

const jurisdiction = jurisdictionOf(settings.jurisdiction);
const topics = ['дорога', 'сквер', 'бюджет', 'школа', 'ліхтар', 'яма'];
const limits = { part: 16, from: 1, step: 4 };
const request: SearchRequest = { text: '', filters: {}, sort: {} };
const byDate = { date: 'desc' } as const;

let [whole, parted]: [SearchSource?, SearchSource?] = [];
before(async () => {
	whole = await openSearch(await indexed('whole', 47, partLimits), jurisdiction.search);
	parted = await openSearch(await indexed('parted', 47, limits), jurisdiction.search);
});

/** The page of an invented letter: its number tells its words, day and body, none in the order of numbers. */
function page(number: number): { url: string; html: string } {
	const topic = topics[(number * 7) % topics.length] ?? '';
	const words = Array.from({ length: 5 + ((number * 3) % 11) }, (_, at) => topics[(number + at * at) % 4]);
	// In the order of their coming, but for some that came late.
	const year = number % 11 === 0 ? 2029 : 2029 + Math.floor(number / 20);
	const day = `${year}-0${1 + ((number * 5) % 9)}-${10 + (number % 17)}`;
	// Words that only letters of one part have.
	const rare = number === 3 ? 'водограй' : number === 45 ? 'альтанка' : `слово${number}`;
	return {
		url: `/letters/body-${number % 3}/${year}/${number}.html`,
		html: `<!doctype html><html lang="uk"><body data-pagefind-body data-pagefind-filter="year:${year}"><h1 data-pagefind-meta="title">Лист ${number} про ${topic}</h1><span data-pagefind-meta="date">${day}</span><span data-pagefind-filter="authority:body-${number % 3}"></span><p id="p1">Про ${topic}. ${words.join(' ')} ${rare}.</p></body></html>`,
	};
}

/** The site of the first letters, each of a release of its own, with its index. */
async function indexed(
	name: string,
	letters: number | readonly ReturnType<typeof page>[],
	own: typeof limits,
	memory?: { readonly folder: string; readonly code: string },
): Promise<string> {
	const site = join(root, name);
	const pages =
		typeof letters === 'number' ? Array.from({ length: letters }, (_, number) => page(number)) : letters;
	for (const { url, html } of pages) {
		mkdirSync(dirname(join(site, url)), { recursive: true });
		writeFileSync(join(site, url), html);
	}
	const releases = new Map(pages.map(({ url }, number) => [url, number + 1]));
	await writeSearchIndex(site, jurisdiction, { limits: own, releases, memory });
	return site;
}

/** What both answer. */
async function both(asked: Partial<SearchRequest>) {
	assert.ok(whole && parted);
	const [one, other] = await Promise.all(
		[whole, parted].map((source) => searchArchive(source, { ...request, ...asked })),
	);
	assert.ok(one && other);
	return { one, other };
}

function ids(hits: readonly PagefindHit[] = []): string[] {
	return hits.map(({ id }) => id).toSorted();
}

test('parts find what one index finds, and count it alike', async () => {
	const texts = [
		...topics,
		'дороги скверу',
		'школи ліхтарі бюджету',
		'«про дорогу»',
		'водограй',
		'слово12',
		'',
	];
	const all: Readonly<Record<string, string>> = {};
	for (const text of texts) {
		for (const filters of [{ authority: 'body-2' }, { year: '2030' }, ...(text ? [all] : [])]) {
			const { one, other } = await both({ text, filters });
			assert.deepEqual(ids(other.hits), ids(one.hits), text);
			assert.deepEqual(nonZero(other.counts), nonZero(one.counts), text);
		}
	}
});

test('a word that a part lacks is not taken there for one like it', async () => {
	for (const text of [
		'водограй альтанка',
		'водограй дорога',
		'альтанка сквер',
		'водограї альтанки космодром',
	]) {
		const { one, other } = await both({ text });
		assert.deepEqual(
			[other.absent, ids(other.hits), other.nearest?.without.length],
			[one.absent, ids(one.hits), one.nearest?.without.length],
			text,
		);
	}
	const { one, other } = await both({ text: 'вод', isTyping: true });
	assert.deepEqual([ids(other.hits), one.hits.length], [ids(one.hits), 1]);
});

test('by date, letters of all parts are in one order', async () => {
	for (const text of ['дорога', 'сквер бюджет']) {
		const { one, other } = await both({ text, sort: byDate });
		const [days, own] = await Promise.all([one, other].map(({ hits }) => daysOf(hits)));
		assert.deepEqual(own, days);
		assert.ok(days && new Set(days.map((day) => day?.slice(0, 4))).size > 1);
		assert.deepEqual(own, own?.toSorted().toReversed());
	}
});

test('the best of the newest part lead, and are told of before others are read', async () => {
	assert.ok(parted);
	const led: string[][] = [];
	const onLead = async (hits: readonly PagefindHit[]) => void led.push(hits.map(({ id }) => id));
	const { hits } = await searchArchive(parted, { ...request, text: 'дорога', onLead });
	assert.deepEqual(led, [hits.slice(0, 3).map(({ id }) => id)]);
	const scores = hits.slice(3).map(({ score }) => score);
	assert.deepEqual(
		scores,
		scores.toSorted((a, b) => b - a),
	);
	// Where the newest has none, nothing is known before all are.
	await searchArchive(parted, { ...request, text: 'водограй', onLead });
	assert.equal(led.length, 1);
});

test('what leads is told before Pagefind’s program is there, and is what Pagefind finds', async () => {
	for (const source of [whole, parted]) {
		assert.ok(source);
		for (const text of ['дорога', 'сквери', 'бюджет школи', 'лист слово46', 'ямами']) {
			const led: PagefindHit[] = [];
			const onLead = async (hits: readonly PagefindHit[]) => void led.push(...hits);
			const { hits } = await searchArchive(source, { ...request, text, onLead });
			if (source === whole) assert.equal(led.length, Math.min(3, hits.length), text);
			assert.deepEqual(
				led.map(({ id }) => id),
				hits.slice(0, led.length).map(({ id }) => id),
			);
			if (source === whole) assertBest(led, hits);
			for (const [at, hit] of led.entries()) await assertAlike(hit, hits[at]);
		}
	}
});

/** No other hit has a better score, but for what rounding makes of it. */
function assertBest(led: readonly PagefindHit[], hits: readonly PagefindHit[]): void {
	const scores = hits.map(({ score }) => score).toSorted((a, b) => b - a);
	for (const [at] of led.entries()) {
		const [score = 0, best = 0] = [hits[at]?.score, scores[at]];
		assert.ok(score > best * 0.99, `${score} ${best}`);
	}
}

async function assertAlike(hit: PagefindHit, other: PagefindHit | undefined): Promise<void> {
	const [own, theirs] = [await hit.data(), await other?.data()];
	assert.ok(theirs);
	assert.deepEqual(
		[own.url, own.content, own.meta, own.excerpt, own.locations],
		[theirs.url, theirs.content, theirs.meta, theirs.excerpt, [...new Set(theirs.locations)]],
	);
	const partsOf = ({ sub_results }: typeof own) =>
		sub_results.map(({ excerpt, locations, anchor }) => [anchor?.id, [...new Set(locations)], excerpt]);
	assert.deepEqual(partsOf(own), partsOf(theirs));
}

test('files of older parts, and their addresses, stay when letters come', async () => {
	const before = await indexed('before', 45, limits);
	const next = await indexed('next', 47, limits);
	const stays = /^pagefind\/(?:1\/|2\/(?:index|filter|days))/;
	const older = filesUnder(before).filter((file) => stays.test(file));
	assert.ok(older.some((file) => file.startsWith('pagefind/2/index/')));
	for (const file of older)
		assert.ok(readFileSync(join(before, file)).equals(readFileSync(join(next, file))), file);
	const [old, own] = [before, next].map(manifestOf);
	assert.notEqual(own?.version, old?.version);
	assert.deepEqual(own?.parts[1], old?.parts[1]);
	assert.ok(own?.parts[1]?.version && !own.parts[0]?.version);
});

test('parts upon those of the run before are the same to the byte as parts upon nothing, whatever has come or changed', async () => {
	const memory = { folder: join(root, 'memory'), code: 'a' };
	const saying = (number: number, words: string) => {
		const { url, html } = page(number);
		return { url, html: html.replace('</p>', ` ${words}</p>`) };
	};
	const first = Array.from({ length: 45 }, (_, number) =>
		number % 4 === 0 ? saying(number, 'У ці дні видно дно озера, коси та коса.') : page(number),
	);
	const steps = [
		first,
		// A word that tells of which words «дні» is a form.
		[...first, saying(45, 'день днем дна коси')],
		// In the oldest part, a word and a letter’s place.
		[page(0), saying(1, 'Днища озер.'), ...first.slice(3)],
		Array.from({ length: 70 }, (_, number) => first[number] ?? saying(number, 'днем')),
	];
	for (const [at, pages] of steps.entries()) {
		const reused = await indexed(`reused-${at}`, pages, limits, memory);
		const clean = await indexed(`clean-${at}`, pages, limits);
		const files = filesUnder(clean);
		assert.deepEqual(filesUnder(reused), files);
		for (const file of files)
			assert.ok(readFileSync(join(reused, file)).equals(readFileSync(join(clean, file))), `${at} ${file}`);
	}
});

function manifestOf(site: string): SearchManifest {
	const bytes = readFileSync(join(site, `pagefind/${manifestName}.js`));
	return JSON.parse(new TextDecoder().decode(unpackIndexFile(bytes)));
}

function nonZero(counts: Readonly<Record<string, Readonly<Record<string, number>>>>) {
	return Object.entries(counts)
		.flatMap(([filter, values]) =>
			Object.entries(values).flatMap(([value, count]) => (count > 0 ? [`${filter} ${value} ${count}`] : [])),
		)
		.toSorted();
}

function daysOf(hits: readonly PagefindHit[]) {
	return Promise.all(hits.map(async ({ data }) => (await data()).meta['date']));
}
