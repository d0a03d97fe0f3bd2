import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeCorpus } from '../../scripts/bench/corpus/corpus.ts';
import { createRandom } from '../../scripts/bench/corpus/random.ts';
import { siteCache } from '../../scripts/build/site-cache.ts';
import { buildInto } from '../../scripts/check-reproducible/build-into.ts';
import { checkReuse } from '../../scripts/check-reproducible/check-reuse.ts';

// Wrong reuse is worse than none. More rounds: npm run check:reproducible -- --edits N
const root = mkdtempSync(join(tmpdir(), 'reused-build-'));
const content = join(root, 'content');
const sites = [join(root, 'reused'), join(root, 'clean')] as const;
after(() => {
	for (const folder of [root, ...sites.map((site) => siteCache(content, site))])
		rmSync(folder, { recursive: true, force: true });
});

test('a build after random edits reuses letters’ pages and is a clean build to the byte', () => {
	const letters = [...makeCorpus(60, 1)];
	take(letters.slice(0, 40), 'first');
	run('scripts/release.ts', ['--content', content, '--with-doubts', '--yes']);
	take(letters.slice(40), 'second');
	buildInto(content, sites[0], { ARCHIVE_SEARCH: 'off' });
	process.env['ARCHIVE_SEARCH'] = 'off';
	const before = renderedAt();
	assert.equal(checkReuse(content, sites, { rounds: 1, random: createRandom(3) }), null);
	const rendered = [...renderedAt()].filter(([page, time]) => before.get(page) !== time);
	assert.ok(rendered.length > 0, 'the edits show on no letter’s page');
	assert.ok(
		rendered.length < before.size / 2,
		`${rendered.length} of ${before.size} pages were rendered again`,
	);
});

/** When each letter's page was last rendered for the site that reuses: Astro keeps what it has rendered in its cache. */
function renderedAt(): Map<string, number> {
	const pages = globSync('dist/letters/*/*/*.html', { cwd: siteCache(content, sites[0]) });
	return new Map(pages.map((page) => [page, statSync(join(siteCache(content, sites[0]), page)).mtimeMs]));
}

function take(letters: readonly { readonly name: string; readonly text: string }[], name: string): void {
	const inbox = join(root, name);
	mkdirSync(inbox);
	for (const letter of letters) writeFileSync(join(inbox, letter.name), letter.text);
	run('scripts/ingest.ts', ['--content', content, inbox]);
}

function run(script: string, args: readonly string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
	assert.equal(status, 0, `${script}: ${stdout}${stderr}`);
}
