import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { chunksOfKeys } from '#archive/search/chunks-of-keys.ts';
import { readMeta, readWords } from '#archive/search/index-content.ts';
import { splitChunks } from './split-chunks.ts';
import { readStored } from './stored-file.ts';

const root = mkdtempSync(join(tmpdir(), 'split-chunks-'));
after(async () => {
	await close();
	rmSync(root, { recursive: true });
});

/** An index of invented pages of which each has words of its own, and one word that all have often. */
async function indexed(pages: number): Promise<{ place: string; meta: string }> {
	const { index } = await createIndex({ forceLanguage: 'und' });
	assert.ok(index);
	for (let page = 0; page < pages; page += 1) {
		const words = Array.from({ length: 60 }, (_, at) => `слово${(page * 31 + at * at) % 700}`);
		const content = `${words.join(' ')} ${'усюди '.repeat(40)}`;
		await index.addCustomRecord({ url: `/${page}.html`, content, language: 'und', meta: { title: 'лист' } });
	}
	const place = join(root, String(pages));
	await index.writeFiles({ outputPath: place });
	await index.deleteIndex();
	const meta = readdirSync(place).find((name) => name.endsWith('.pf_meta'));
	assert.ok(meta);
	return { place, meta };
}

const chunksOf = (place: string, meta: string) => readMeta(readStored(join(place, meta))).chunks;
const wordsOf = (place: string, name: string) => readWords(readStored(join(place, `index/${name}.pf_index`)));

test('an index parted anew has the same words in the same order, and each is found in its part', async () => {
	const { place, meta } = await indexed(300);
	const before = chunksOf(place, meta).flatMap(([, , name]) => wordsOf(place, name));
	const files = chunksOf(place, meta).length;
	splitChunks(place, meta);
	const chunks = chunksOf(place, meta);
	assert.ok(chunks.length > 2 * files, `${chunks.length} of ${files}`);
	assert.deepEqual(
		chunks.flatMap(([, , name]) => wordsOf(place, name)),
		before,
	);
	assert.deepEqual(
		readdirSync(join(place, 'index')).toSorted(),
		chunks.map(([, , name]) => `${name}.pf_index`).toSorted(),
	);
	for (const [first, last, name] of chunks) {
		const words = wordsOf(place, name).map(([word]) => word);
		assert.deepEqual([words[0], words.at(-1)], [first, last]);
		for (const word of words) assert.deepEqual(chunksOfKeys({ chunks }, [word]), [name]);
	}
	const sizes = chunks
		.filter(([first, last]) => first !== last)
		.map(([, , name]) => readStored(join(place, `index/${name}.pf_index`)).length);
	assert.ok(Math.max(...sizes) < 32_000, String(sizes));
});

test('an index of few words stays as it is', async () => {
	const { place, meta } = await indexed(3);
	const before = chunksOf(place, meta);
	splitChunks(place, meta);
	assert.deepEqual(chunksOf(place, meta), before);
});
