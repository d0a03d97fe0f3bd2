import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { readDocument } from '#store/document/read-document.ts';
import { frontMatterLoader } from './front-matter-loader.ts';

const schema = z.strictObject({ id: z.string(), number: z.string() });
const read = (bytes: Uint8Array) => readDocument(bytes, schema).data;

function setUp() {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	const root = mkdtempSync(join(tmpdir(), 'code-'));
	mkdirSync(join(root, 'src', 'archive'), { recursive: true });
	const entries = new Map<string, { id: string; data: object; digest: string }>();
	const context = {
		config: { root: pathToFileURL(`${root}/`) },
		store: {
			keys: () => [...entries.keys()],
			get: (id: string) => entries.get(id),
			set: (entry: { id: string; data: object; digest: string }) => entries.set(entry.id, entry),
			delete: (id: string) => entries.delete(id),
		},
		parseData: async ({ data }: { data: object }) => data,
		generateDigest: (text: string) => text,
	} as unknown as LoaderContext;
	const loader = frontMatterLoader({ folder, read, keep: ({ number }) => ({ number }) });
	const write = (id: string, text: string) => {
		mkdirSync(join(folder, dirname(id)), { recursive: true });
		writeFileSync(join(folder, `${id}.md`), text);
	};
	return {
		entries,
		write,
		folder,
		load: () => loader.load(context),
		change: (code: string) => writeFileSync(join(root, 'src', 'archive', 'rule.ts'), code),
		end: () => {
			rmSync(folder, { recursive: true });
			rmSync(root, { recursive: true });
		},
	};
}

test('keeps chosen fields and a digest, no body; follows changes and removals', async () => {
	const { entries, write, folder, load, end } = setUp();
	write('a/2018/1', "---\nid: a/2018/1\nnumber: '012'\n---\n\nТекст.\n");
	write('b', "---\nid: b\nnumber: '2'\n---\n");
	await load();
	assert.deepEqual([...entries.keys()], ['a/2018/1', 'b']);
	assert.deepEqual(entries.get('a/2018/1')?.data, { number: '012' });

	write('a/2018/1', "---\nid: a/2018/1\nnumber: '3'\n---\n");
	rmSync(join(folder, 'b.md'));
	await load();
	assert.deepEqual(
		[...entries].map(([id, { data }]) => [id, data]),
		[['a/2018/1', { number: '3' }]],
	);
	end();
});

test('names every file that cannot be read, with what is wrong in it', async () => {
	const { write, load, end } = setUp();
	write('unquoted', '---\nid: unquoted\nnumber: 12\n---\n');
	write('misplaced', "---\nid: elsewhere\nnumber: '1'\n---\n");
	write('broken', '---\nid: [\n---\n');
	await assert.rejects(load, ({ message }: Error) => {
		assert.match(message, /^3 content file\(s\) cannot be read:/);
		assert.match(message, /unquoted\.md: number: /);
		assert.match(message, /misplaced\.md: its id is elsewhere, but its place says misplaced/);
		assert.match(message, /broken\.md: front matter is not YAML/);
		return true;
	});
	end();
});

test('a folder that is not there holds no entries', async () => {
	const { entries, folder, load } = setUp();
	rmSync(folder, { recursive: true });
	await load();
	assert.equal(entries.size, 0);
});

test('reads a file again that other code has read, and only then', async () => {
	const { entries, write, change, load, end } = setUp();
	write('a', "---\nid: a\nnumber: '1'\n---\n");
	change('export const rule = 1;');
	await load();
	const before = entries.get('a');
	await load();
	assert.equal(entries.get('a'), before);
	change('export const rule = 2;');
	await load();
	assert.notEqual(entries.get('a'), before);
	end();
});
