import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { formatDocument } from '../document/document.ts';

const root = temporaryFolder('kept-letters');
const program = join(import.meta.dirname, 'testing', 'keep-letters.ts');
const files = ['Про лавки', 'Про «парки»\u2028', 'Про сквери'].map((title, at) => {
	const file = join(root, `${at}.md`);
	writeFileSync(file, formatDocument(aLetter({ id: `45000000/2031/${at}`, title }), `Текст ${title}.\n`));
	return file;
});

/** What a process reads that begins with what the one before has kept: titles and texts, and how many letters it parsed. */
function readIn(
	kept: string,
	code: string,
	some = files,
): { readonly said: string[]; readonly parsed: number } {
	const { stdout, stderr } = spawnSync(process.execPath, [program, kept, code, ...some], {
		encoding: 'utf8',
	});
	assert.equal(stderr, '');
	return JSON.parse(stdout);
}

test('the next process parses no letter that this one has parsed, and reads the same', () => {
	const kept = join(root, 'next');
	const first = readIn(kept, 'code');
	assert.equal(first.parsed, files.length);
	assert.deepEqual(readIn(kept, 'code'), { said: first.said, parsed: 0 });
	assert.equal(first.said[1], 'Про «парки»\u2028: Текст Про «парки»\u2028.\n');
});

test('a letter that has changed is parsed, and no other', () => {
	const kept = join(root, 'changed');
	readIn(kept, 'code');
	const edited = join(root, 'edited.md');
	writeFileSync(edited, readFileSync(files[0] ?? '', 'utf8').replaceAll('лавки', 'лави'));
	const { said, parsed } = readIn(kept, 'code', [edited, ...files.slice(1)]);
	assert.match(said[0] ?? '', /^Про лави: /);
	assert.equal(parsed, 1);
});

test('what other code has parsed, or what is not whole, is parsed again', () => {
	const kept = join(root, 'spoilt');
	const { said } = readIn(kept, 'code');
	const whole = readFileSync(kept);
	assert.deepEqual(readIn(kept, 'other code'), { said, parsed: files.length });
	for (const spoil of [
		() => truncateSync(kept, whole.length - 10),
		() => truncateSync(kept, 100),
		() => appendFileSync(kept, 'x'),
		() => writeFileSync(kept, Buffer.from(whole).fill(0, 600, 700)),
	]) {
		writeFileSync(kept, whole);
		spoil();
		assert.deepEqual(readIn(kept, 'code'), { said, parsed: files.length });
	}
});
