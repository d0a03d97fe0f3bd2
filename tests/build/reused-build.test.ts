import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeCorpus } from '../../scripts/bench/corpus/corpus.ts';
import { createRandom } from '../../scripts/bench/corpus/random.ts';
import { siteCache } from '../../scripts/build/site-cache.ts';
import { buildInto } from '../../scripts/check-reproducible/build-into.ts';
import { checkReuse } from '../../scripts/check-reproducible/check-reuse.ts';
import { ledgerCommandLine } from '../../scripts/cli/ledger-command-line.ts';
import { runHere } from '../../scripts/cli/testing/run-here.ts';
import { ingestHere } from '../../scripts/ingest/testing/ingest-here.ts';
import { releaseCommand } from '../../scripts/release/command.ts';

// Wrong reuse is worse than none. More rounds: npm run check:reproducible -- --edits N
const root = mkdtempSync(join(tmpdir(), 'reused-build-'));
const content = join(root, 'content');
const sites = [join(root, 'reused'), join(root, 'clean')] as const;
after(() => {
	for (const folder of [root, ...sites.map((site) => siteCache(content, site))])
		rmSync(folder, { recursive: true, force: true });
});

test('a build after random edits reuses letters’ pages and is a clean build to the byte', async () => {
	const letters = [...makeCorpus(30, 1)];
	await take(letters.slice(0, 20), 'first');
	const words = ['--content', content, '--with-doubts', '--yes'];
	const released = await runHere(ledgerCommandLine(releaseCommand), words);
	assert.equal(released.code, 0, released.stderr);
	await take(letters.slice(20), 'second');
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

async function take(letters: readonly { readonly name: string; readonly text: string }[], name: string) {
	const inbox = join(root, name);
	mkdirSync(inbox);
	for (const letter of letters) writeFileSync(join(inbox, letter.name), letter.text);
	const { code, stderr } = await runHere(ingestHere, ['--content', content, inbox]);
	assert.equal(code, 0, stderr);
}
