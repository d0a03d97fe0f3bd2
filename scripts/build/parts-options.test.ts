import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { buildCommand } from './command.ts';
import { partsReport } from './parts-report.ts';

const root = temporaryFolder('parts-options');

async function refused(...words: string[]): Promise<string> {
	const environment = { ARCHIVE_CONTENT: root, ARCHIVE_OUT: join(root, 'dist') };
	const { code, stderr } = await runHere(buildCommand, ['--lang=en', ...words], { environment });
	assert.equal(code, 2, stderr);
	return stderr;
}

test('a part that there is not, and options that do not go together, are refused', async () => {
	for (const part of ['4/3', '0/3', '2', 'x'])
		assert.match(await refused('--part', part), /--part: give i\/n/);
	assert.match(await refused('--part=1/2', '--parts=a'), /neither --parts/);
	assert.match(await refused('--part=1/2', '--compare=a'), /nor --compare/);
	assert.match(await refused('--into=a'), /--part i\/n/);
});

test('a folder that holds something else is no place for a part, and stays as it is', async () => {
	const photos = join(root, 'photos');
	mkdirSync(photos);
	writeFileSync(join(photos, 'cat.txt'), 'кіт');
	assert.match(await refused('--part=1/2', '--into', photos), /no part of a build/);
	assert.deepEqual(readdirSync(photos), ['cat.txt']);
});

test('a folder without parts, or with another folder among them, is named', async () => {
	assert.match(await refused('--parts', join(root, 'missing')), /missing \(--parts\) holds no parts/);
	const parts = join(root, 'parts');
	mkdirSync(join(parts, 'other'), { recursive: true });
	assert.match(await refused('--parts', parts), /other \(--parts\) is no part of a build/);
	writeFileSync(join(parts, 'other/part.json'), '{"part":"2/3","done":false}');
	assert.match(await refused('--parts', parts), /did not end\..*--part 2\/3/);
});

test('the report says how much of each part was reused, and which parts were not there', () => {
	const part = {
		folder: 'parts/a',
		part: { number: 2, of: 3 },
		pages: new Map([
			['/1', 'k'],
			['/2', 'k'],
		]),
	};
	assert.equal(
		partsReport(
			[part],
			new Map([
				['/1', 'k'],
				['/2', 'other'],
			]),
		),
		'parts/a (part 2/3): pages reused: 1 of 2\nNot there, so made now: part 1/3\nNot there, so made now: part 3/3\n',
	);
});
