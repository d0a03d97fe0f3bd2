import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartLines } from './chart-lines.ts';

test('writes each number of each chart once, with what it is of', () => {
	const charts = {
		days: {
			head: ['working_day', 'in_time', 'late'],
			rows: [
				[3, 2, 1],
				[5, 0, 4],
			],
		},
		grounds: { head: ['refusal_ground', 'letters'], rows: [] },
		outcomes: { head: ['outcome', 'letters'], rows: [['given', 7]] },
	};
	assert.deepEqual(chartLines(charts), [
		['chart', 'row', 'measure', 'value'],
		['days', 3, 'in_time', 2],
		['days', 3, 'late', 1],
		['days', 5, 'in_time', 0],
		['days', 5, 'late', 4],
		['outcomes', 'given', 'letters', 7],
	]);
});
