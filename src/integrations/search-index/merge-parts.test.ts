import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import type { PagefindOptions } from '#archive/search/pagefind-api.ts';
import type { SearchSource } from '#archive/search/search-archive.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { openSearch } from '../../../scripts/search/open-search.ts';
import { settings } from '../../site/settings.ts';
import type { IndexedPage } from './page-store.ts';
import { openPartMemory } from './part-memory.ts';
import { writePart } from './write-part.ts';

const root = mkdtempSync(join(tmpdir(), 'merge-parts-'));
after(async () => {
	await close();
	rmSync(root, { recursive: true });
});

const { search: language } = jurisdictionOf(settings.jurisdiction);
const topics = ['дорога', 'сквер', 'бюджет', 'школа', 'ліхтар', 'яма'];
const byDate: PagefindOptions = { filters: {}, sort: { date: 'desc' } };
const byScore: PagefindOptions = { filters: {}, sort: {} };

/** An invented letter: its number tells its date, words and filters, none in the order of numbers. */
function letter(number: number): IndexedPage {
	const topic = topics[(number * 7) % topics.length] ?? '';
	const words = Array.from({ length: 5 + ((number * 3) % 11) }, (_, at) => topics[(number + at * at) % 4]);
	return {
		url: `/letters/body-${number % 3}/2031/${number}.html`,
		content: `Лист ${number}. Про ${topic}. ${words.join(' ')} слово${number}.`,
		meta: {
			title: `Лист ${number} про ${topic}`,
			date: `2031-0${1 + ((number * 5) % 9)}-${10 + (number % 17)}`,
		},
		filters: {
			year: ['2031'],
			authority: [`body-${number % 3}`],
			...(number === 47 && { subject: ['new'] }),
		},
		anchors: [{ id: 'p1', location: 2 }],
	};
}

/** Indexes letters, of which the last stand beside the index; the folder of the site. */
async function indexed(name: string, numbers: readonly number[], newest: readonly number[]): Promise<string> {
	const site = join(root, name);
	const folder = join(site, 'pagefind');
	mkdirSync(folder, { recursive: true });
	const letters = numbers.map(letter);
	const byUrl = new Map(letters.map((each) => [each.url, each]));
	const read = (url: string) => byUrl.get(url) ?? assert.fail(url);
	const texts = { has: (url: string) => byUrl.has(url), read, digestOf: (url: string) => read(url).content };
	const times = new Map(letters.map(({ url, meta }) => [url, { year: '2031', day: meta['date'] ?? '' }]));
	const plan = {
		folder: '',
		urls: letters.map(({ url }) => url),
		newest: new Set(newest.map((number) => letter(number).url)),
	};
	const keys = { lexicon: lexiconOf(language), others: new Map() };
	const scratch = join(root, `scratch-${name}`);
	const memory = openPartMemory(join(scratch, 'parts'), '');
	const onFile = () => undefined;
	const part = await writePart(plan, { texts, times, language, keys, folder, scratch, memory, onFile });
	const manifest = JSON.stringify({ version: '1', shards: 0, parts: [part] });
	writeFileSync(join(folder, 'manifest.js'), packIndexFile(Buffer.from(manifest)));
	return site;
}

/** What a search answers: pages with their scores, and the counts by filter. */
async function answer({ pagefind }: SearchSource, term: string | null, options: PagefindOptions) {
	const { results, filters } = await pagefind.search(term, options);
	const hits = await Promise.all(
		results.map(async ({ score, data }) => {
			const { url, excerpt, locations } = await data();
			return { url, score: score.toFixed(4), excerpt, locations };
		}),
	);
	// Of one score or one day whichever comes first.
	return { hits: hits.sort((a, b) => (a.url < b.url ? -1 : 1)), filters };
}

const numbers = Array.from({ length: 47 }, (_, at) => at);

test('letters beside an index are found as if all were one index', async () => {
	const newest = [3, 11, 40, 41, 46];
	const whole = await openSearch(await indexed('whole', numbers, []), language);
	const parted = await openSearch(await indexed('parted', numbers, newest), language);
	const key = (word: string) => `${language.stem(word)}ъ`;
	for (const term of [null, ...topics.map(key), 'слово', `${key('дорога')} ${key('сквер')}`]) {
		for (const options of [byScore, byDate, { filters: { authority: 'body-2' }, sort: {} }])
			assert.deepEqual(await answer(parted, term, options), await answer(whole, term, options), term ?? '');
	}
	const { results } = await whole.pagefind.search(key('сквер'), byScore);
	assert.ok(results.length > 5 && results.length < numbers.length, String(results.length));
	const days = async ({ pagefind }: SearchSource) => {
		const { results } = await pagefind.search(null, byDate);
		return Promise.all(results.map(async ({ data }) => (await data()).meta['date']));
	};
	const inOrder = await days(parted);
	assert.deepEqual(inOrder, await days(whole));
	assert.deepEqual(inOrder, inOrder.toSorted().reverse());
});

test('a new letter leaves the index as it is, and changes what stands beside it', async () => {
	const before = await indexed('before', numbers.slice(0, 46), [44, 45]);
	const next = await indexed('next', numbers, [44, 45, 46]);
	const changed = filesUnder(before).filter(
		(file) => !readFileSync(join(before, file)).equals(readFileSync(join(next, file))),
	);
	assert.deepEqual(changed, ['pagefind/manifest.js', 'pagefind/newest.pf_edits.js']);
	assert.equal(filesUnder(next).length - filesUnder(before).length, 1);
});

test('where the newest letter brings a filter of a new kind, the index is made anew', async () => {
	const site = await indexed('anew', [...numbers, 47], [46, 47]);
	assert.ok(!filesUnder(site).includes('pagefind/newest.pf_edits.js'));
	const { hits } = await answer(await openSearch(site, language), 'слово', {
		filters: { subject: 'new' },
		sort: {},
	});
	assert.deepEqual(
		hits.map(({ url }) => url),
		[letter(47).url],
	);
});
