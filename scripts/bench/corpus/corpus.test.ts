import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isEdrpou } from '#archive/jurisdictions/ua/edrpou.ts';
import { runHere } from '../../cli/testing/run-here.ts';
import { ingestCommand } from '../../ingest/command.ts';
import { makeBodies, mostBodies } from './body.ts';
import { makeCorpus } from './corpus.ts';
import { createRandom } from './random.ts';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
after(() => rmSync(root, { recursive: true }));

const words = (text: string) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];

test('the same number and seed give the same letters, another seed gives others', () => {
	assert.deepEqual([...makeCorpus(50, 7)], [...makeCorpus(50, 7)]);
	assert.notDeepEqual([...makeCorpus(50, 7)], [...makeCorpus(50, 8)]);
});

test('every template is filled', () => {
	for (const { name, text } of makeCorpus(300, 3)) assert.doesNotMatch(text, /[{}…]|undefined|NaN/, name);
});

test('letters are as long as real ones, and use words as a language does', () => {
	const texts = [...makeCorpus(2000, 1)].map(({ text }) => text);
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
	assert.ok(bytes > 2500 && bytes < 3800, `${bytes} bytes a letter`);
	const counts = [...Map.groupBy(texts.flatMap(words), (word) => word).values()].map((found) => found.length);
	assert.ok(counts.length > 10_000, `${counts.length} word forms`);
	assert.ok(
		counts.filter((count) => count === 1).length > counts.length / 4,
		'a long tail of words met once',
	);
});

test('bodies have names and codes of their own, with right check digits', () => {
	const bodies = makeBodies(mostBodies + 10, createRandom(1));
	assert.equal(bodies.length, mostBodies);
	assert.equal(new Set(bodies.map(({ edrpou }) => edrpou)).size, mostBodies);
	assert.equal(new Set(bodies.map(({ letterhead }) => letterhead.join())).size, mostBodies);
	assert.ok(bodies.every(({ edrpou }) => isEdrpou(edrpou)));
});

test('ingest refuses none of 200 letters and finds what stands in each', async () => {
	const sources = join(root, 'letters');
	mkdirSync(sources);
	for (const { name, text } of makeCorpus(200, 2)) writeFileSync(join(sources, name), text);
	const { stdout } = await runHere(ingestCommand, ['--content', join(root, 'content'), '--json', sources]);
	const results: Ingested[] = JSON.parse(stdout);
	assert.equal(results.length, 200);
	for (const { file, status, requisites } of results) {
		assert.equal(status, 'written', file);
		assert.ok(requisites.edrpou && requisites.signatory.post && requisites.signatory.name, file);
	}
	const masked = results.filter(({ redactions }) => redactions['requester-name']);
	assert.ok(masked.length > 100, `${masked.length} letters to persons`);
});

/** What this test reads of the ingest command's report. */
interface Ingested {
	readonly file: string;
	readonly status: string;
	readonly requisites: {
		readonly edrpou: string | null;
		readonly signatory: { readonly post: string | null; readonly name: string | null };
	};
	readonly redactions: Readonly<Record<string, number>>;
}
