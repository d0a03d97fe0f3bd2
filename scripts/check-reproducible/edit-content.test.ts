import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { contentPaths } from '#store/content-paths.ts';
import { storedLetter, toStoredLetter } from '#store/letters/stored-letter.ts';
import { createRandom } from '../bench/corpus/random.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { editContent } from './edit-content.ts';

test('edits of every kind change one file, which stays a letter or a body', () => {
	const content = temporaryFolder('edits');
	const paths = contentPaths(content);
	const put = (file: string, text: string | Uint8Array) => {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	};
	const letters = [1, 2, 3, 4].map((number) => paths.letter(`45000000/2031/${number}`));
	for (const [at, file] of letters.entries())
		put(
			file,
			toStoredLetter({ letter: aLetter({ id: `45000000/2031/${at + 1}` }), body: 'У парку лавки.\n' }).bytes,
		);
	const body = paths.authority('45000000');
	put(body, '---\nid: "45000000"\nname: "Вигадана рада"\n---\n');
	const random = createRandom(7);
	const out = new Map<string, string>();
	const kinds = new Set<string>();
	const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
	for (let round = 0; round < 60; round += 1) {
		const before = new Map([...letters, body].map((file) => [file, read(file)]));
		const { what, file } = editContent(content, random, out);
		kinds.add(what);
		for (const [other, text] of before) if (other !== file) assert.equal(read(other), text);
		if (what !== 'date') assert.notEqual(read(file), before.get(file));
		for (const letter of letters) if (existsSync(letter)) storedLetter(readFileSync(letter));
	}
	assert.deepEqual([...kinds].sort(), ['date', 'name', 'put back', 'taken out', 'text', 'title']);
	assert.ok(!existsSync(join(content, 'inbox')));
});
