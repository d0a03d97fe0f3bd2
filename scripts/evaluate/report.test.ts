import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonReport, report } from './report.ts';
import type { Evaluated } from './tally.ts';

const letters: Evaluated[] = [
	{
		file: 'a.pdf',
		kind: 'text layers',
		refusal: null,
		words: { of: 200, lost: 1, added: 0, pictured: 3, differing: { lost: ['вигаданська'], added: [] } },
		apart: { marks: 4, masks: 2, pageNumbers: 1 },
		review: ['unsure-date'],
		fields: [
			{ field: 'date', outcome: 'right', expected: '2031-02-03', actual: '2031-02-03' },
			{ field: 'registrationIndex', outcome: 'extra', expected: null, actual: '5/1' },
			{ field: 'addressee', outcome: 'missed', expected: 'Вигаданській О.', actual: null },
		],
	},
	{
		file: 'b.txt',
		kind: 'plain text',
		refusal: 'empty-file',
		words: 'no program',
		apart: null,
		review: [],
		fields: [{ field: 'date', outcome: 'missed', expected: '2031-02-03', actual: null }],
	},
];

test('the table counts by sort of source and together, and the misses name file and field', () => {
	const text = report(letters, false);
	assert.match(text, /^text layers: 1 letter$/mu);
	assert.match(text, /^all: 2 letters$/mu);
	assert.match(text, /^date +1 +0 +1 +0 +50\.0$/mu);
	assert.match(text, /^total +1 +0 +2 +1 +25\.0$/mu);
	assert.match(text, /^wrong dates or indexes: 1$/mu);
	assert.match(text, /^in review or waiting: 0 of 0 with date and index right, 2 of 2 others$/mu);
	assert.match(text, /^words lost: 0\.50 %, added: 0\.00 % \(set apart, read in pictures: 3\)$/mu);
	assert.match(
		text,
		/^a\.pdf: words lost 1 \(0\.50 %\), added 0 \(0\.00 %\) of 200; apart: marks 4, masks 2, page numbers 1, pictures 3$/mu,
	);
	assert.match(text, /^words left out of the text: 4 in marks, 2 under masks, 1 numbers of pages$/mu);
	assert.match(text, /^words lost and added: 1 not compared, for this machine has no pdftotext/mu);
	assert.match(text, /^a\.pdf: in review, unsure-date$/mu);
	assert.match(text, /^a\.pdf: registrationIndex extra \(!\)$/mu);
	assert.match(text, /^b\.txt: refused, empty-file$/mu);
});

test('values are shown only where they may be', () => {
	assert.doesNotMatch(report(letters, false), /вигадансь/iu);
	assert.doesNotMatch(jsonReport(letters, false), /вигадансь/iu);
	assert.match(report(letters, true), /^ {2}lost вигаданська$/mu);
	assert.match(report(letters, true), /expected «Вигаданській О\.»\n {2}read {5}–/u);
	assert.match(jsonReport(letters, true), /Вигаданській/u);
});

test('the figures are also given for programs', () => {
	const { groups, misses } = JSON.parse(jsonReport(letters, false));
	assert.deepEqual(
		groups.map(({ kind, letters: count, share }: { kind: string; letters: number; share: number }) => [
			kind,
			count,
			share,
		]),
		[
			['text layers', 1, 1 / 3],
			['plain text', 1, 0],
			['all', 2, 0.25],
		],
	);
	assert.deepEqual(misses[0], {
		file: 'a.pdf',
		kind: 'text layers',
		refusal: null,
		field: 'registrationIndex',
		outcome: 'extra',
	});
});
