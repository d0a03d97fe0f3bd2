import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { searchCommand } from './command.ts';

const dist = mkdtempSync(join(tmpdir(), 'search-'));
after(() => rmSync(dist, { recursive: true }));

before(() => {
	mkdirSync(join(dist, 'letters/1/2020'), { recursive: true });
	const letters = [
		'<p id="p1">Для доріг куплено щебінь.</p><p id="p2">Дорогу № 25/К-170із зачинено 3 квітня 2018 року.</p>',
		'<p id="p1">Дні тижня і договори на 12 450 грн &lt;без ПДВ&gt;.</p>',
		'<p id="p1">За постановою Кабінету Міністрів України № 410 послугу СР4 для внутрішньо переміщених осіб обліковують із кодом A67022.</p>',
		'<p id="p1">Рекламу й інформацію МОЗ розмістив на майданчику SmartTender, а ЦНАПи через Zakupki Online.</p>',
	];
	for (const [number, text] of letters.entries()) {
		writeFileSync(
			join(dist, `letters/1/2020/${number}.html`),
			`<!doctype html><html lang="uk"><body data-pagefind-body data-pagefind-filter="year:202${number}"><h1 data-pagefind-meta="title">Лист ${number}</h1><span data-pagefind-meta="date">2020-01-0${number + 1}</span>${text}</body></html>`,
		);
	}
	const { status, stderr } = index();
	assert.equal(status, 0, stderr);
});

test('prints an entry a query, with the paragraph that matches', async () => {
	const [roads, none, wrong, sum] = await search('дорога', 'космос', 'ljhjuf', '12450');
	assert.deepEqual(Object.keys(roads), ['query', 'absent', 'didYouMean', 'hits', 'nearest']);
	assert.equal(roads.hits[0].id, '1/2020/0');
	assert.equal(roads.hits[0].url, 'letters/1/2020/0.html#p1');
	assert.equal(roads.hits[0].paragraph, 'p1');
	assert.equal(roads.hits[0].title, 'Лист 0');
	assert.equal(roads.hits[0].date, '2020-01-01');
	assert.match(roads.hits[0].excerpt, /доріг/);
	assert.deepEqual(none, { query: 'космос', absent: ['космос'], didYouMean: null, hits: [], nearest: null });
	assert.equal(wrong.didYouMean, 'дорога');
	assert.deepEqual(wrong.hits, []);
	assert.match(sum.hits[0].excerpt, /12 450 грн <без ПДВ>/);
});

test('finds what is exact, in quotes too, and nothing that is only near', async () => {
	const queries = [
		'«25/К-170із»',
		'"170із"',
		'03.04.2018',
		'«зачинено 3 квітня»',
		'«куплено дорогу»',
		'дорога договір',
	];
	assert.deepEqual(
		(await search(...queries)).map(({ hits }: { hits: unknown[] }) => hits.length),
		[1, 1, 1, 1, 0, 0],
	);
});

test('finds a name by its abbreviation, and the other way round', async () => {
	const both: [string, string][] = [
		['постанова КМУ 410', '1/2020/2'],
		['постанова 410 КМУ', '1/2020/2'],
		['кабмін', ''],
		['ВПО', '1/2020/2'],
		['Міністерство охорони здоров’я', '1/2020/3'],
		['центру надання адміністративних послуг', '1/2020/3'],
		['ЦНАП', '1/2020/3'],
	];
	await expectIds(both);
});

test('finds codes in either alphabet, and names of Latin words written as one or apart', async () => {
	await expectIds([
		['А67022', '1/2020/2'],
		['A67022', '1/2020/2'],
		['CP4', '1/2020/2'],
		['СР4', '1/2020/2'],
		['Smart Tender', '1/2020/3'],
		['SmartTender', '1/2020/3'],
		['zakupkionline', '1/2020/3'],
		['25/K-170із', '1/2020/0'],
	]);
});

test('asks about a misspelt word, and about one in Russian spelling', async () => {
	const asked = await search('рекламма', 'информация', 'дгогвір тижня', 'договри', 'космодром');
	assert.deepEqual(
		asked.map(({ didYouMean }: { didYouMean: string | null }) => didYouMean),
		['рекламу', 'інформацію', null, 'договори', null],
	);
});

test('gives the letters that have most words where none has all, apart from hits', async () => {
	const [absent, apart, phrase, one] = await search(
		'договори космос',
		'договори реклама',
		'«космос» договори',
		'космос',
	);
	assert.deepEqual([absent.hits, absent.absent], [[], ['космос']]);
	assert.deepEqual(absent.nearest.without, ['космос']);
	assert.deepEqual(ids(absent.nearest.hits), ['1/2020/1']);
	assert.deepEqual(apart.absent, []);
	assert.equal(apart.nearest.without.length, 1);
	assert.equal(apart.nearest.hits.length, 1);
	assert.deepEqual([phrase.nearest, one.nearest], [null, null]);
});

test('without options it prints text, and tells what to do where it cannot', async () => {
	const { code, stdout } = await runHere(searchCommand, ['--dist', dist, 'днем']);
	assert.equal(code, 0);
	assert.match(stdout, /^днем: 1\n {2}2020-01-02 {2}Лист 1\n {4}letters\/1\/2020\/1\.html#p1\n/);
	const missing = await runHere(searchCommand, ['--dist', join(dist, 'none'), 'x']);
	assert.equal(missing.code, 1);
	assert.match(missing.stderr, /npm run build/);
	assert.equal((await runHere(searchCommand, [])).code, 2);
});

test('an archive in parts finds the same', async () => {
	const asked = ['дорога', 'договорами', 'космос', '«3 квітня»'];
	const whole = await search(...asked);
	const { status, stderr } = index('2');
	assert.equal(status, 0, stderr);
	assert.ok(existsSync(join(dist, 'pagefind/2/index')));
	assert.deepEqual(await search(...asked), whole);
});

async function search(...queries: string[]) {
	const { code, stdout, stderr } = await runHere(searchCommand, ['--dist', dist, '--json', ...queries]);
	assert.equal(code, 0, stderr);
	return JSON.parse(stdout);
}

/** Pagefind has a process of its own in a build, too. */
function index(...args: string[]) {
	const program = 'src/integrations/search-index/run-pagefind.ts';
	return spawnSync(process.execPath, [program, dist, ...args], { encoding: 'utf8' });
}

function ids(hits: readonly { id: string }[]): string[] {
	return hits.map(({ id }) => id);
}

/** Each query finds one letter, or none where its id is empty. */
async function expectIds(expected: readonly (readonly [string, string])[]): Promise<void> {
	const found = await search(...expected.map(([query]) => query));
	assert.deepEqual(
		found.map(({ query, hits }: { query: string; hits: { id: string }[] }) => [query, ids(hits).join()]),
		expected.map((each) => [...each]),
	);
}
