import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { shardOf } from '#store/shards/shard.ts';
import { makeCorpus } from '../../scripts/bench/corpus/corpus.ts';
import { siteCache } from '../../scripts/build/site-cache.ts';
import { differingFiles } from '../../scripts/check-reproducible/differing-files.ts';
import { ledgerCommandLine } from '../../scripts/cli/ledger-command-line.ts';
import { runHere } from '../../scripts/cli/testing/run-here.ts';
import { ingestHere } from '../../scripts/ingest/testing/ingest-here.ts';
import { releaseCommand } from '../../scripts/release/command.ts';

// An archive of several years, released and drafts, built as a whole and in parts.
const of = 3;
const root = mkdtempSync(join(tmpdir(), 'built-in-parts-'));
const content = join(root, 'content');
const parts = join(root, 'parts');
const [whole, gathered] = [join(root, 'whole'), join(root, 'gathered')];
after(() => {
	for (const folder of [root, ...[whole, gathered].map((site) => siteCache(content, site))])
		rmSync(folder, { recursive: true, force: true });
});

/** Example: `(part 1/3): pages reused: 8 of 9`; captured: the part, and the two numbers. */
const reusedLine = /\(part (\d+)\/\d+\): pages reused: (\d+) of (\d+)/g;
/** The first word of a letter’s text. */
const firstWord = /(?<=\n---\n\s*)(\p{L}+)(?=\s)/u;

before(async () => {
	const letters = [...makeCorpus(30, 1)];
	await take(letters.slice(0, 20), 'first');
	const words = ['--content', content, '--with-doubts', '--yes'];
	const released = await runHere(ledgerCommandLine(releaseCommand), words);
	assert.equal(released.code, 0, released.stderr);
	await take(letters.slice(20), 'second');
	for (let number = 1; number <= of; number += 1)
		build('', ['--part', `${number}/${of}`, '--into', join(parts, `part-${number}`)]);
	build(whole);
});

test('an archive built in parts is the archive built as a whole, to the byte, and its pages are the parts’', () => {
	const said = build(gathered, ['--parts', parts]);
	assert.deepEqual(differingFiles(whole, gathered), []);
	const ids = documentsBelow(contentPaths(content).letters);
	const sizes = Array.from({ length: of }, (_, at) => shardOf(ids, { number: at + 1, of }).length);
	assert.deepEqual(
		reusedIn(said),
		sizes.map((size, at) => [at + 1, size, size]),
	);
	// The cache holds the parts’ own pages and verdicts now, and nothing that is a part’s alone.
	const cache = documentsBelow(siteCache(content, gathered));
	assert.deepEqual(
		cache.filter((file) => file.includes('.part-')),
		[],
	);
});

test('a letter that has changed since its part was built is rendered and judged again, and a part that is not there', () => {
	const released = new Set(readLedger(content).records.map(({ letter }) => letter));
	const ids = documentsBelow(contentPaths(content).letters);
	const draft = ids.find((id) => !released.has(id)) ?? '';
	const file = contentPaths(content).letter(draft);
	writeFileSync(file, readFileSync(file, 'utf8').replace(firstWord, '$1 $1'));
	rmSync(join(parts, 'part-2'), { recursive: true });
	const untouched = shardOf(ids, { number: 3, of }).find((id) => released.has(id)) ?? '';
	appendFileSync(join(parts, 'part-3/dist/letters', `${untouched}.html`), '<!-- of the part -->\n');
	for (const site of [whole, gathered]) rmSync(siteCache(content, site), { recursive: true, force: true });
	const said = build(gathered, ['--parts', parts], { ARCHIVE_SEARCH: 'off' });
	build(whole, [], { ARCHIVE_SEARCH: 'off' });
	const reused = reusedIn(said);
	assert.equal(reused.length, 2);
	assert.ok(reused.every(([, some]) => some > 0));
	assert.ok(reused.some(([, some, all]) => some < all));
	assert.match(said, /Not there, so made now: part 2\/3/);
	// What was written into a page of a part is published, for that page is taken from there; all else is as ever.
	const differing = differingFiles(whole, gathered).filter((name) => name.startsWith('letters/'));
	assert.deepEqual(differing, [`letters/${untouched}.html`]);
});

test('a leak in a letter of a part fails the part', () => {
	const leaky = join(root, 'leaky');
	cpSync(content, leaky, { recursive: true });
	const released = new Set(readLedger(leaky).records.map(({ letter }) => letter));
	const ids = documentsBelow(contentPaths(leaky).letters);
	const at = ids.findIndex((id) => !released.has(id));
	const file = contentPaths(leaky).letter(ids[at] ?? '');
	const phone = ['+38050', '0000', '017'].join('');
	writeFileSync(file, readFileSync(file, 'utf8').replace(firstWord, `$1 ${phone}`));
	const part = at < Math.floor(ids.length / 2) ? '1/2' : '2/2';
	const into = join(root, 'leaky-part');
	const { code, said } = run('', ['--part', part, '--into', into], { ARCHIVE_CONTENT: leaky });
	assert.equal(code, 1);
	assert.match(said, /phone/);
	assert.doesNotMatch(said, new RegExp(phone.slice(1)));
	// What did not end is not taken for a part.
	rmSync(parts, { recursive: true });
	cpSync(into, join(parts, 'leaky'), { recursive: true });
	const refused = run(gathered, ['--parts', parts], { ARCHIVE_CONTENT: leaky });
	assert.equal(refused.code, 2);
	assert.match(refused.said, /did not end/);
});

function build(
	site: string,
	args: readonly string[] = [],
	surroundings: Readonly<Record<string, string>> = {},
) {
	const { code, said } = run(site, args, surroundings);
	assert.equal(code, 0, said);
	return said;
}

function run(site: string, args: readonly string[], surroundings: Readonly<Record<string, string>>) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--lang=en', ...args], {
		env: { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_OUT: site, ...surroundings },
		encoding: 'utf8',
	});
	return { code: status, said: stdout + stderr };
}

/** What a build says of its parts: their numbers, how many pages it has reused, how many there were. */
function reusedIn(said: string): (readonly [number, number, number])[] {
	return [...said.matchAll(reusedLine)].map(([, ...numbers]) => {
		const [part = 0, some = 0, all = 0] = numbers.map(Number);
		return [part, some, all];
	});
}

async function take(letters: readonly { readonly name: string; readonly text: string }[], name: string) {
	const inbox = join(root, name);
	mkdirSync(inbox);
	for (const letter of letters) writeFileSync(join(inbox, letter.name), letter.text);
	const { code, stderr } = await runHere(ingestHere, ['--content', content, inbox]);
	assert.equal(code, 0, stderr);
}
