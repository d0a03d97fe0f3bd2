import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { makeCorpus } from '../../scripts/bench/corpus/corpus.ts';
import { siteCache } from '../../scripts/build/site-cache.ts';
import { ledgerCommandLine } from '../../scripts/cli/ledger-command-line.ts';
import { runHere } from '../../scripts/cli/testing/run-here.ts';
import { correctCommand } from '../../scripts/correct/command.ts';
import { ingestHere } from '../../scripts/ingest/testing/ingest-here.ts';
import { releaseCommand } from '../../scripts/release/command.ts';

const root = mkdtempSync(join(tmpdir(), 'gates-'));
const content = join(root, 'content');
const site = join(root, 'site');
after(() => {
	rmSync(root, { recursive: true });
	rmSync(siteCache(content, site), { recursive: true, force: true });
});

// «    at readListed (src/store/listed/read-listed.ts:56:9)»
const trace = /^ +at \S|Stack trace|Location:|unhandled error/m;

const value = 'olena.vyhadana@poshta.example';
const leak = (text: string) => `${text.trimEnd()} Пишіть на ${value}.\n`;
const ids = { now: '', before: '' };

// A letter with personal data in it, which ingest would never write; and one that was published with it and corrected since.
before(async () => {
	for (const { name, text } of makeCorpus(12, 4)) writeFileSync(join(root, name), text);
	const ingested = await runHere(ingestHere, ['--content', content, root]);
	assert.equal(ingested.code, 0, ingested.stderr);
	const [now = '', earlier = ''] = globSync(join(content, 'letters/**/*.md')).sort();
	Object.assign(ids, { now: idOf(now), before: idOf(earlier) });
	const draft = join(root, 'draft.md');
	cpSync(now, draft);
	rmSync(now);
	const sound = readFileSync(earlier, 'utf8');
	writeFileSync(earlier, leak(sound));
	await run(releaseCommand, '--with-doubts');
	await run(correctCommand, ids.before, '--begin');
	writeFileSync(earlier, sound);
	await run(correctCommand, ids.before, '--type', 'redaction', '--reason', 'Приховано адресу.');
	writeFileSync(now, leak(readFileSync(draft, 'utf8')));
});

test('a build fails on a value in a letter, in an older version, and in what changed since, and does not say it', () => {
	mkdirSync(site);
	writeFileSync(join(site, 'index.html'), 'earlier');
	const { status, said } = build();
	assert.notEqual(status, 0);
	assert.ok(said.includes(`letters/${ids.now}.html: email (line `), said);
	for (const page of ['v1.html', 'v1.md', 'v1-v2.html'])
		assert.ok(said.includes(`letters/${ids.before}/${page}: email (line `), said);
	assert.ok(!said.includes(`letters/${ids.before}.html`), said);
	assert.match(said, /\.pf_fragment\.js: email/);
	assert.ok(!said.includes(value));
	assert.doesNotMatch(said, trace);
	// The earlier site stays, and what failed can be looked at.
	assert.deepEqual(readdirSync(site), ['index.html']);
	const [, staged = ''] = /What was built now is in (.+)\./.exec(said) ?? [];
	assert.ok(readFileSync(join(staged, `letters/${ids.now}.html`), 'utf8').includes(value));
});

test('a build fails at its start where the content is not sound or does not agree with the ledger, and says what to do', () => {
	rmSync(join(content, 'letters', `${ids.before}.md`));
	appendFileSync(join(content, 'letters', `${ids.now}.md`), '\n<<<<<<< HEAD\n');
	for (const begun of ['scripts/build.ts', 'node_modules/astro/bin/astro.mjs']) refusesUnsound(begun);
});

/** However the build is started. */
function refusesUnsound(program: string): void {
	const { status, said } = build(program);
	assert.notEqual(status, 0);
	for (const part of [
		'conflict-markers: ',
		`letters/${ids.now}.md:`,
		'dropped-letter: ',
		`${ids.before}: It was published`,
		`npm run withdraw -- ${ids.before}`,
	])
		assert.ok(said.includes(part), said);
	// Before Astro, which says the same in other words.
	assert.ok(said.trimStart().startsWith('The content cannot be published as it stands: '), said);
	assert.doesNotMatch(said, trace);
}

function idOf(file: string): string {
	const name = relative(join(content, 'letters'), file).split(sep).join('/');
	return name.slice(0, -'.md'.length);
}

async function run(command: Parameters<typeof ledgerCommandLine>[0], ...args: string[]): Promise<void> {
	const done = await runHere(ledgerCommandLine(command), ['--content', content, '--yes', ...args]);
	assert.equal(done.code, 0, done.stderr);
}

/** A build as the publisher starts it, outside the checkout, or with Astro's own command. */
function build(program = 'scripts/build.ts'): { readonly status: number | null; readonly said: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[program, ...(program.includes('astro') ? ['build'] : [])],
		{
			env: {
				...process.env,
				CI: '1',
				ARCHIVE_CONFIG: 'scripts/testing/archive.config.ts',
				ARCHIVE_CONTENT: content,
				ARCHIVE_OUT: site,
			},
			encoding: 'utf8',
		},
	);
	return { status, said: stdout + stderr };
}
