import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CitedLetter } from '../citations/cited-letter.ts';
import { basketFiles } from './basket-files.ts';

const cited: CitedLetter = JSON.parse(
	readFileSync(new URL('../citations/fixtures/everything/letter.json', import.meta.url), 'utf8'),
);
const kept = [
	{ id: cited.id, place: null, words: null, cited },
	{ id: cited.id, place: 'p2', words: '=перше; "друге"', cited },
];
const written = (id: string) => basketFiles.find((file) => file.id === id)?.write(kept, '2026-11-02') ?? '';

test('the list has a line for each, numbered, and a paragraph’s address', () => {
	const lines = written('dstu-8302').trimEnd().split('\n');
	assert.equal(lines.length, 2);
	assert.ok(lines[0]?.startsWith('1. ') && lines[0].includes(`${cited.pinnedUrl} (`));
	assert.ok(lines[1]?.startsWith('2. ') && lines[1].includes(`${cited.pinnedUrl}#p2 (`));
});

test('programs get a letter once, whatever was put aside of it', () => {
	assert.equal(written('bibtex').match(/^@/gmu)?.length, 1);
	assert.equal(written('ris').match(/^TY {2}- /gmu)?.length, 1);
});

test('a table has each, and runs nothing', () => {
	const [head, letter, paragraph] = written('csv').split('\r\n');
	assert.ok(head?.startsWith('\uFEFFid;title;'));
	assert.ok(letter?.startsWith(`${cited.id};`));
	assert.ok(paragraph?.includes(`;2;"'=перше; ""друге""";${cited.pinnedUrl}#p2;2026-11-02`));
});
