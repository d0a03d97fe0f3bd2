import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseReporter } from './choose-reporter.ts';
import type { Finding } from './finding.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { terminalReport } from './terminal-report.ts';

const dated: Finding = {
	level: 'warning',
	file: 'inbox/а.txt',
	line: 3,
	column: 5,
	rule: 'missing-date',
	message: 'No date.',
};
const empty: Finding = {
	...dated,
	level: 'error',
	line: null,
	column: null,
	rule: 'empty-file',
	message: 'Empty.',
};

describe('terminalReport', () => {
	it('writes a line a finding, the first place where none is known', () => {
		assert.equal(
			terminalReport(false)([dated, empty]),
			'inbox/а.txt:3:5  No date.  missing-date\ninbox/а.txt:1:1  Empty.  empty-file\n',
		);
	});

	it('colours by level, where colours are wanted', () => {
		const report = terminalReport(true)([dated, empty]);
		assert.ok(report.includes('\u001B[33mmissing-date'));
		assert.ok(report.includes('\u001B[31mempty-file'));
	});

	it('lets no name write over other lines', () => {
		assert.equal(
			terminalReport(false)([{ ...empty, file: 'a\r\n\u001B[2Kb.txt' }]),
			'a???[2Kb.txt:1:1  Empty.  empty-file\n',
		);
	});
});

describe('githubReport', () => {
	it('writes an annotation a finding', () => {
		assert.equal(
			githubReport([dated, empty]),
			'::warning file=inbox/а.txt,line=3,col=5,title=missing-date::No date.\n::error file=inbox/а.txt,title=empty-file::Empty.\n',
		);
	});

	it('escapes what would end a property, a command or a line', () => {
		const finding = { ...empty, file: 'a,b:c\n.txt', message: '100 %: so,\r\n::error::no' };
		assert.equal(
			githubReport([finding]),
			'::error file=a%2Cb%3Ac%0A.txt,title=empty-file::100 %25: so,%0D%0A::error::no\n',
		);
	});
});

describe('jsonReport', () => {
	it('gives values, null where a place is not known', () => {
		assert.deepEqual(jsonReport([empty]), [
			{ file: 'inbox/а.txt', ruleId: 'empty-file', reason: 'Empty.', line: null, column: null },
		]);
		assert.deepEqual(jsonReport([]), []);
	});
});

describe('chooseReporter', () => {
	it('takes annotations in a workflow of GitHub alone', (test) => {
		const before = process.env['GITHUB_ACTIONS'];
		test.after(() => {
			if (before === undefined) delete process.env['GITHUB_ACTIONS'];
			else process.env['GITHUB_ACTIONS'] = before;
		});
		process.env['GITHUB_ACTIONS'] = 'true';
		assert.match(chooseReporter({ colours: true, language: 'en' })([empty]), /^::error /);
		delete process.env['GITHUB_ACTIONS'];
		assert.match(chooseReporter({ colours: false, language: 'en' })([empty]), /^inbox/);
	});
});
