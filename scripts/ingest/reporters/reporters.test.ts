import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '../result.ts';
import { json } from './json.ts';
import { diagnosticsOf, summaryOf } from './terminal.ts';

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

describe('terminal', () => {
	it('writes a line a diagnostic', () => {
		assert.equal(
			diagnosticsOf(refused, false),
			'inbox/а.txt:3:5  No date.  missing-date\ninbox/а.txt:1:1  Empty.  empty-file\n',
		);
	});

	it('colours them on a terminal only', () => {
		assert.ok(diagnosticsOf(refused, true).includes('\u001B[31mempty-file'));
		assert.ok(!diagnosticsOf(refused, false).includes('\u001B'));
	});

	it('sums the run up', () => {
		const written = { ...refused, status: 'written' as const };
		assert.equal(
			summaryOf([written, refused, refused], { dryRun: false }),
			'1 written, 0 unchanged, 0 to review, 2 refused',
		);
	});
});

describe('json', () => {
	it('is an array, of nothing too', () => {
		assert.equal(json([]), '[]\n');
		assert.equal(JSON.parse(json([refused]))[0].messages[1].line, null);
	});
});
