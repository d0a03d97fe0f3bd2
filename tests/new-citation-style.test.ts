import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import { addLine } from './testing/add-line.ts';

// The recipe of CONTRIBUTING.md: a function, one line in the index; with an ending, there is a file per body and year, and a download.
const file = new URL('./fixtures/citation-style/verse.ts', import.meta.url);
addLine('src/archive/citations/index.ts', {
	file,
	name: 'verse',
	above: "\t{ id: 'apa',",
	line: "\t{ id: 'verse', name: 'Verse', language: 'en', dates: 'iso', format: verse },",
});
addLine('src/archive/citations/index.ts', {
	file,
	name: 'verse as fileOfVerse',
	above: "\t{\n\t\tid: 'ris',",
	line: "\t{ id: 'verse-file', name: 'Verse', extension: 'verse', mediaType: 'text/x-verse', dates: 'iso', format: fileOfVerse },",
});

const { citationFiles, citationStyles } = await import('#archive/citations/index.ts');
const { yearCitations } = await import('../src/site/year-citations.ts');

it('stands among the styles of the page, and cites', () => {
	const style = citationStyles.find(({ id }) => id === 'verse');
	const letter: CitedLetter = JSON.parse(
		readFileSync('src/archive/citations/fixtures/everything/letter.json', 'utf8'),
	);
	assert.equal(style?.format(letter, '2031-01-02'), `${letter.title}, ${letter.url}, 2031-01-02`);
	assert.equal(citationStyles[1], style);
});

it('stands as a file of each body and year', () => {
	assert.ok(citationFiles.some(({ id }) => id === 'verse-file'));
	assert.ok(yearCitations('90000015/2031', []).some(({ path }) => path === 'letters/90000015/2031.verse'));
});
