import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../findings-of.ts';
import type { Result } from '../result.ts';
import { json } from './json.ts';
import { countsOf, statusOf, summaryOf } from './terminal.ts';
import { withheldIn } from './withheld.ts';

const refused: Result = {
	file: 'inbox/а.txt',
	id: null,
	status: 'refused',
	values: null,
	redactions: {},
	messages: [
		{ ruleId: 'missing-date', reason: 'No date.', line: 3, column: 5 },
		{ ruleId: 'empty-file', reason: 'Empty.', line: undefined, column: undefined },
	],
};

function of(...results: Result[]) {
	return { file: 'a.zip', letters: results.length, results };
}

describe('terminal', () => {
	it('sums the run up', () => {
		const written = { ...refused, status: 'written' as const };
		assert.equal(
			summaryOf([of(written), of(refused, refused)], { dryRun: false, leftOut: 0 }),
			'3 letters in 2 sources: 1 written, 0 unchanged, 0 to review, 2 refused',
		);
		assert.match(
			summaryOf([], { dryRun: false, leftOut: 2 }),
			/^Left out by their names: 2 .*\n0 letters in 0 sources: 0 written/,
		);
	});

	it('names the source of a letter at a terminal alone', () => {
		const letter = { status: 'review', id: '45000000/2031/25-z' } as const;
		assert.equal(statusOf(letter, 'inbox/а\nб.pdf', true), 'review  45000000/2031/25-z  inbox/а?б.pdf\n');
		assert.equal(statusOf(letter, 'inbox/а.pdf', false), 'review  45000000/2031/25-z\n');
	});

	it('counts the letters of a source that is not simply one', () => {
		assert.equal(countsOf(of(refused)), '');
		assert.equal(
			countsOf(of(refused, { ...refused, status: 'unchanged', id: 'a' })),
			'a.zip  2 letters: 0 written, 1 unchanged, 1 refused\n',
		);
	});
});

describe('withheldIn', () => {
	it('tells each reason once, at the first letter that it holds for', () => {
		const because = (file: string, reason: string): Result => ({
			...refused,
			...{ file, id: file, status: 'written' },
			messages: [{ ruleId: 'source-withheld', reason, line: undefined, column: undefined }],
		});
		const sources = [
			of(because('а.txt', 'Masked.')),
			of(because('б.doc', 'No copy.'), refused),
			of(because('в.txt', 'Masked.')),
			of(because('г.txt', 'Masked.')),
		];
		assert.deepEqual(
			withheldIn(sources).map(({ file, message }) => [file, message]),
			[
				['а.txt', 'Masked. The same goes for others of this run: 2.'],
				['б.doc', 'No copy.'],
			],
		);
	});
});

describe('findingsOf', () => {
	it('takes for errors what is told of a refused letter alone', () => {
		assert.deepEqual(
			findingsOf(refused).map(({ level, rule, line }) => [level, rule, line]),
			[
				['error', 'missing-date', 3],
				['error', 'empty-file', null],
			],
		);
		assert.ok(findingsOf({ ...refused, status: 'review' }).every(({ level }) => level === 'warning'));
	});
});

describe('json', () => {
	it('is an array, of nothing too', () => {
		assert.equal(json([]), '[]\n');
		assert.equal(JSON.parse(json([of(refused)]))[0].messages[1].line, null);
		const { source } = JSON.parse(json([of(refused)]))[0];
		assert.deepEqual(source, { file: 'a.zip', letters: 1, written: 0, unchanged: 0, refused: 1 });
	});
});
