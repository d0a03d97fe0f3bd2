import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { contentPaths } from '../content-paths.ts';
import { lettersOfPart, partVariable } from './letters-of-part.ts';

const content = temporaryFolder('letters-of-part');
after(() => delete process.env[partVariable]);

const ids = [1, 2, 3].map((number) => `45000000/2031/${number}`);
for (const id of ids) {
	const file = contentPaths(content).letter(id);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, '');
}

function asked(part: string) {
	process.env[partVariable] = part;
	return lettersOfPart(content);
}

test('a build makes the letters of its part, and all of them where it is asked for none', () => {
	assert.equal(asked(''), null);
	assert.deepEqual([...(asked('1/2') ?? []), ...(asked('2/2') ?? [])], ids);
	assert.deepEqual([...(asked('1/4') ?? ['some'])], []);
	assert.throws(() => asked('3/2'), /ARCHIVE_PART=3\/2/);
});
