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
	assert.deepEqual(Object.keys(roads), ['query', 'absent', 'didYouMean', 'hits']);
	assert.equal(roads.hits[0].id, '1/2020/0');
	assert.equal(roads.hits[0].url, 'letters/1/2020/0.html#p1');
	assert.equal(roads.hits[0].paragraph, 'p1');
	assert.equal(roads.hits[0].title, 'Лист 0');
	assert.equal(roads.hits[0].date, '2020-01-01');
	assert.match(roads.hits[0].excerpt, /доріг/);
	assert.deepEqual(none, { query: 'космос', absent: ['космос'], didYouMean: null, hits: [] });
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

test('without options it prints text, and tells what to do where it cannot', async () => {
	const { code, stdout } = await runHere(searchCommand, ['--dist', dist, 'днем']);
	assert.equal(code, 0);
	assert.match(stdout, /^днем: 1\n {2}2020-01-02 {2}Лист 1\n {4}letters\/1\/2020\/1\.html#p1\n/);
	const missing = await runHere(searchCommand, ['--dist', join(dist, 'none'), 'x']);
	assert.equal(missing.code, 1);
	assert.match(missing.stderr, /npm run build/);
	assert.equal((await runHere(searchCommand, [])).code, 2);
});

test('an archive in parts by year finds the same', async () => {
	const asked = ['дорога', 'договорами', 'космос', '«3 квітня»'];
	const whole = await search(...asked);
	const { status, stderr } = index('1');
	assert.equal(status, 0, stderr);
	assert.ok(existsSync(join(dist, 'pagefind/2021/pagefind-entry.json')));
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
