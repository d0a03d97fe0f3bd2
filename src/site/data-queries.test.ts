import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { tableFile } from '../tables/table-file.ts';
import { dataColumns } from './data-columns.ts';
import queries from './data-queries.json' with { type: 'json' };

const dir = mkdtempSync(join(tmpdir(), 'data-queries-'));
after(() => rmSync(dir, { recursive: true }));

const examples = {
	string: 'слово',
	date: '2031-02-03',
	integer: 1,
	number: 1,
	boolean: false,
	array: [],
	object: {},
};
const empty = Object.fromEntries(
	dataColumns.map(({ name, type, required, values }) => [
		name,
		required ? (values?.[0] ?? examples[type]) : null,
	]),
);
const rows = [
	...[
		{
			id: 'a/2031/1',
			date: '2031-02-03',
			title: 'Про запит на воду',
			outcome: 'given',
			days: 3,
			verdict: 'in-time',
		},
		{ id: 'a/2031/2', date: '2031-02-10', title: 'Про парк', outcome: 'refused', days: 9, verdict: 'late' },
		{ id: 'a/2032/3', date: '2032-05-01', title: 'Про міст', outcome: 'given', days: 6, verdict: 'late' },
	].map((one) => ({ ...one, authority: 'a', name: 'Рада А' })),
	{
		id: 'b/2032/1',
		date: '2032-05-09',
		title: 'Про запити',
		outcome: 'refused',
		days: 1,
		verdict: 'in-time',
	},
	{ id: 'b/undated/2', date: null, title: 'Про сад', outcome: null, days: null, verdict: null },
].map((one) => ({
	...empty,
	...{ id: one.id, date: one.date, title: one.title, outcome: one.outcome },
	...{
		authority: 'authority' in one ? one.authority : 'b',
		authority_name: 'name' in one ? one.name : 'Рада Б',
	},
	...{ reply_working_days: one.days, reply_verdict: one.verdict, outcome_derived: one.outcome === 'refused' },
	...{ url: `https://archive.example/${one.id}.html` },
	...(one.outcome === 'refused' && { refusal_ground: 'other', signatory_name: 'О. ЗРАЗКОВА' }),
}));

/** The right answer of each query, a row a list. */
const answers: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
	bodies: [
		['Рада А', 3],
		['Рада Б', 2],
	],
	outcomes: [
		['given', 2],
		['refused', 2],
	],
	'in-time': [
		['2031', 1, 2],
		['2032', 1, 2],
	],
	late: [
		['a/2031/2', 9],
		['a/2032/3', 6],
	],
	'mean-days': [
		['Рада Б', 1, 1],
		['Рада А', 6, 3],
	],
	grounds: [['other', 2]],
	signatories: [['О. ЗРАЗКОВА', 2]],
	months: [
		['2031-02', 2],
		['2032-05', 2],
	],
	words: [
		['a/2031/1', 'Про запит на воду'],
		['b/2032/1', 'Про запити'],
	],
	unconfirmed: [
		['a/2031/2', 'refused', 'https://archive.example/a/2031/2.html'],
		['b/2032/1', 'refused', 'https://archive.example/b/2032/1.html'],
	],
};

test('the ten queries are asked of SQLite and answer right', () => {
	const file = join(dir, 'letters.sqlite');
	writeFileSync(file, tableFile('sqlite', dataColumns, rows));
	const database = new DatabaseSync(file, { readOnly: true });
	assert.equal(queries.length, 10);
	for (const { id, sqlite } of queries) {
		const found = database.prepare(sqlite).all();
		assert.deepEqual(
			found.map((row) => Object.values(row)),
			answers[id],
			id,
		);
	}
	database.close();
});

/** Python with DuckDB and pandas: each weighs more than half of what npm installs here, so that no dependency brings them. */
test('the ten queries are asked of DuckDB and pandas and answer the same', (context) => {
	writeFileSync(join(dir, 'letters.parquet'), tableFile('parquet', dataColumns, rows));
	writeFileSync(join(dir, 'letters.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
	const { status, error, stdout, stderr } = spawnSync(
		process.env['PYTHON'] || 'python3',
		[resolve('src/site/testing/run-queries.py')],
		{ cwd: dir, input: JSON.stringify(queries), encoding: 'utf8' },
	);
	if (error || status === 3) {
		// The workflow installs both.
		assert.equal(process.env['GITHUB_ACTIONS'], undefined, 'DuckDB and pandas are not on this machine');
		return context.skip(
			'not run: DuckDB and pandas for Python are not on this machine (pip install duckdb pandas)',
		);
	}
	assert.equal(status, 0, stderr);
	for (const { id, duckdb, pandas } of JSON.parse(stdout)) {
		assert.deepEqual(duckdb, answers[id], `${id}, DuckDB`);
		assert.deepEqual(pandas, answers[id], `${id}, pandas`);
	}
});
