import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, beforeEach, mock, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { letterIn } from '#store/letters/letter-in.ts';
import { handedLetters, lentLetters } from '#store/letters/letter-memory.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { checkFolder } from '../scripts/ledger/check-folder.ts';
import { anArchive } from '../scripts/ledger/testing/an-archive.ts';

// The promise of decision 11: a build parses the front matter of a letter once, whoever asks for the letter.

const engines: { readonly yaml: { readonly parse: (text: string) => unknown } } = createRequire(
	import.meta.url,
)('gray-matter/lib/engines.js');
const parse = mock.method(engines.yaml, 'parse');
/** How often each letter was parsed, by its id. */
const parses = () => {
	const texts = parse.mock.calls.map(({ arguments: [text] }) => idPattern.exec(text)?.[1] ?? 'none');
	return Object.fromEntries(
		Object.entries(Object.groupBy(texts, (id) => id)).map(([id, all]) => [id, all?.length]),
	);
};
beforeEach(() => parse.mock.resetCalls());

const archive = anArchive();
after(() => archive.remove());
const ids = ['1-z', '2-z'].map((slug) => archive.letter(slug, `Рада має парки числом ${slug}.\n`));
const files = ids.map((id) => readFileSync(archive.path(`letters/${id}.md`)));

test('the gate before a build parses each letter once, for the ledger and for itself', () => {
	assert.deepEqual(checkFolder(archive.content), []);
	assert.deepEqual(parses(), { '45000000': 1, [ids[0] ?? '']: 1, [ids[1] ?? '']: 1 });
});

test('whoever asks for a letter later gets what was parsed', () => {
	for (const [at, id] of ids.entries()) {
		assert.equal(letterIn(files[at] ?? Buffer.alloc(0))?.letter.id, id);
		assert.equal(readLetter(archive.content, id)?.letter.id, id);
	}
	assert.deepEqual(parses(), {});
});

test('a letter that was edited is parsed anew', () => {
	const edited = files.map((bytes) => Buffer.from(bytes.toString('utf8').replace('парки', 'сквери')));
	for (const bytes of [...edited, ...edited]) assert.match(letterIn(bytes)?.body ?? '', /сквери/);
	assert.deepEqual(Object.values(parses()), [1, 1]);
});

test('a thread of the process takes the letters that it is lent', async () => {
	const unknown = Buffer.from('---\nid: "45000000/2031/3-z"\n---\n');
	const thread = new Worker(new URL('./testing/borrowing-thread.ts', import.meta.url), {
		workerData: { letters: lentLetters(), files: [...files, unknown] },
	});
	const [found] = await once(thread, 'message');
	assert.deepEqual(found, [...ids, null]);
});

test('a process that is handed the letters parses those alone that it was not handed', () => {
	const handed = handedLetters() ?? assert.fail();
	const other = archive.path('other.md');
	writeFileSync(other, String(files[0]).replace('парки', 'ставки'));
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['tests/testing/handed-process.ts', ...ids.map((id) => archive.path(`letters/${id}.md`)), other],
		{
			stdio: ['ignore', 'pipe', 'pipe', handed.file],
			env: { ...process.env, ...handed.environment },
			encoding: 'utf8',
		},
	);
	assert.deepEqual(JSON.parse(stdout || stderr), { ids: [...ids, ids[0]], parses: 1 });
});

test('a process whose fourth file is another one reads for itself', () => {
	const { environment } = handedLetters() ?? assert.fail();
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['tests/testing/handed-process.ts', archive.path(`letters/${ids[0]}.md`)],
		{ env: { ...process.env, ...environment }, encoding: 'utf8' },
	);
	assert.deepEqual(JSON.parse(stdout || stderr), { ids: [ids[0]], parses: 1 });
});

// «id: "45000000/2031/1-z"» at the beginning of front matter
const idPattern = /^id: "(.*)"/m;
