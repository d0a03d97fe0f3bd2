import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { after, test } from 'node:test';
import { makeCorpus } from '../scripts/bench/corpus/corpus.ts';
import { siteCache } from '../scripts/build/site-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'gates-'));
const whole = join(root, 'whole');
const leaking = join(root, 'leaking');
const corrected = join(root, 'corrected');
after(() => {
	rmSync(root, { recursive: true });
	for (const content of [whole, leaking, corrected])
		rmSync(siteCache(content, siteOf(content)), { recursive: true, force: true });
});

const value = 'olena.vyhadana@poshta.example';

test('a real build passes the gates, and fails them once a value slips into a letter', () => {
	for (const { name, text } of makeCorpus(12, 4)) writeFileSync(join(root, name), text);
	const ingested = node(['scripts/ingest.ts', '--content', whole, root]);
	assert.equal(ingested.status, 0, ingested.stderr);
	const passed = build(whole);
	assert.equal(passed.status, 0, passed.stderr);

	cpSync(whole, leaking, { recursive: true });
	const [letter = ''] = globSync(join(leaking, 'letters/**/*.md'));
	writeFileSync(letter, `${readFileSync(letter, 'utf8').trimEnd()} Пишіть на ${value}.\n`);
	const failed = build(leaking);
	assert.notEqual(failed.status, 0);
	const said = failed.stdout + failed.stderr;
	const page = relative(leaking, letter).replace(/\.md$/, '.html');
	assert.ok(said.includes(`${page}: email (line `), said);
	assert.match(said, /\.pf_fragment\.js: email/);
	assert.ok(!said.includes(value));
});

test('the leak gate reads older versions and what changed since, as it reads letters', () => {
	cpSync(whole, corrected, { recursive: true });
	const [file = ''] = globSync(join(corrected, 'letters/**/*.md'));
	const id = relative(join(corrected, 'letters'), file).split(sep).join('/').slice(0, -'.md'.length);
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, `${text.trimEnd()} Пишіть на ${value}.\n`);
	const run = (script: string, ...args: string[]) => {
		const done = node([`scripts/${script}.ts`, '--content', corrected, '--yes', ...args]);
		assert.equal(done.status, 0, done.stderr);
	};
	run('release', '--with-doubts');
	run('correct', id, '--begin');
	writeFileSync(file, text);
	run('correct', id, '--type', 'redaction', '--reason', 'Приховано адресу.');
	const failed = build(corrected);
	assert.notEqual(failed.status, 0);
	const said = failed.stdout + failed.stderr;
	for (const page of ['v1.html', 'v1.md', 'v1-v2.html'])
		assert.ok(said.includes(`letters/${id}/${page}: email (line `), said);
	assert.ok(!said.includes(`letters/${id}.html`), said);
	assert.ok(!said.includes(value));
});

function build(content: string) {
	return node(['scripts/build.ts'], { ARCHIVE_CONTENT: content, ARCHIVE_OUT: siteOf(content) });
}

function siteOf(content: string): string {
	return join(content, '..', `${basename(content)}-site`);
}

function node(args: readonly string[], environment: Record<string, string> = {}) {
	return spawnSync(process.execPath, args, {
		env: { ...process.env, CI: '1', ...environment },
		encoding: 'utf8',
	});
}
