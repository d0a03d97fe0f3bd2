import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { forgetParts, keptByPart, keptByParts } from './kept-by-parts.ts';

const root = temporaryFolder('kept-by-parts');

test('what parts have left is found beside a file, its own alone, and forgotten', () => {
	const file = join(root, 'judged-files');
	const others = [file, `${file}-besides`, keptByPart(`${file}-besides`, 1)];
	for (const each of [...others, keptByPart(file, 2), keptByPart(file, 1)]) writeFileSync(each, '');
	assert.deepEqual(keptByParts(file), [keptByPart(file, 1), keptByPart(file, 2)]);
	forgetParts(file);
	assert.deepEqual(keptByParts(file), []);
	assert.ok(others.every((each) => existsSync(each)));
});
